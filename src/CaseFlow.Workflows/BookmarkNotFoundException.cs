namespace CaseFlow.Workflows;

/// <summary>A stimulus named a bookmark that the instance does not wait at: it was resumed or cancelled before.</summary>
public sealed class BookmarkNotFoundException : Exception
{
    /// <summary>Creates the exception for one bookmark.</summary>
    /// <param name="bookmarkId">The bookmark asked for.</param>
    public BookmarkNotFoundException(string bookmarkId)
        : base($"No bookmark '{bookmarkId}' is open.") => BookmarkId = bookmarkId;

    /// <summary>The bookmark asked for.</summary>
    public string BookmarkId { get; }
}
