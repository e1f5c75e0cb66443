namespace CaseFlow.Workflows.State;

/// <summary>An open bookmark as it is written down.</summary>
/// <param name="Id">The bookmark's id.</param>
/// <param name="Context">The position of the activity that waits, counted from 1.</param>
/// <param name="Kind">What it waits for.</param>
/// <param name="Name">The task's or event's name.</param>
/// <param name="TaskId">The task's id.</param>
/// <param name="DueAt">The instant it waits for.</param>
internal sealed record BookmarkRecord(string Id, int Context, BookmarkKind Kind, string? Name, string? TaskId, DateTimeOffset? DueAt);
