namespace CaseFlow.Workflows;

/// <summary>A place where an instance waits.</summary>
/// <param name="Id">Unique across instances.</param>
/// <param name="ActivityId">The waiting activity.</param>
/// <param name="NodeId">The activity's path through nested activities, unique in the definition.</param>
/// <param name="Kind">What it waits for.</param>
/// <param name="Name">The task's or event's name, else null.</param>
/// <param name="TaskId">The id of the requested task when <paramref name="Kind"/> is <see cref="BookmarkKind.Task"/>, else null.</param>
/// <param name="DueAt">The instant it waits for when <paramref name="Kind"/> is <see cref="BookmarkKind.Time"/>, else null.</param>
/// <param name="ActivityType">The activity's type name, for example <c>Elsa.StartAt</c>.</param>
public sealed record Bookmark(
    string Id,
    string ActivityId,
    string NodeId,
    BookmarkKind Kind,
    string? Name,
    string? TaskId,
    DateTimeOffset? DueAt,
    string ActivityType);
