using CaseFlow.Workflows;

namespace CaseFlow.Processes;

/// <summary>A place where an instance waits, as a row: who hears an event, which task and which clock belong to it.</summary>
public sealed class OpenBookmark
{
    private OpenBookmark()
    {
    }

    internal OpenBookmark(string instanceId, string? caseId, string? correlationId, Bookmark bookmark, DateTimeOffset now)
    {
        Id = bookmark.Id;
        InstanceId = instanceId;
        CaseId = caseId;
        CorrelationId = correlationId;
        ActivityId = bookmark.ActivityId;
        NodeId = bookmark.NodeId;
        ActivityType = bookmark.ActivityType;
        Kind = bookmark.Kind;
        Name = bookmark.Name;
        TaskId = bookmark.TaskId;
        DueAt = bookmark.DueAt;
        OpenedAt = now;
    }

    public string Id { get; private set; } = "";

    public string InstanceId { get; private set; } = "";

    public string? CaseId { get; private set; }

    public string? CorrelationId { get; private set; }

    public string ActivityId { get; private set; } = "";

    public string NodeId { get; private set; } = "";

    public string ActivityType { get; private set; } = "";

    public BookmarkKind Kind { get; private set; }

    /// <summary>The event's or task's name.</summary>
    public string? Name { get; private set; }

    public string? TaskId { get; private set; }

    public DateTimeOffset? DueAt { get; private set; }

    public DateTimeOffset OpenedAt { get; private set; }
}
