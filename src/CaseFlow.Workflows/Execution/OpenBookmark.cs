namespace CaseFlow.Workflows.Execution;

/// <summary>A bookmark while its instance is in motion.</summary>
internal sealed record OpenBookmark(string Id, ActivityContext Context, BookmarkKind Kind, string? Name, string? TaskId, DateTimeOffset? DueAt)
{
    public Bookmark Describe() => new(Id, Context.Activity.Id, Context.Activity.NodeId, Kind, Name, TaskId, DueAt, Context.Activity.Type);
}
