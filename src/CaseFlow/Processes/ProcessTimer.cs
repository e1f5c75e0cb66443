namespace CaseFlow.Processes;

/// <summary>A bookmark that waits for an instant. The row alone decides: whoever leases it and finds the bookmark still open delivers it.</summary>
public sealed class ProcessTimer
{
    private ProcessTimer()
    {
    }

    internal ProcessTimer(string bookmarkId, string instanceId, DateTimeOffset dueAt)
    {
        BookmarkId = bookmarkId;
        InstanceId = instanceId;
        DueAt = dueAt;
    }

    public string BookmarkId { get; private set; } = "";

    public string InstanceId { get; private set; } = "";

    public DateTimeOffset DueAt { get; private set; }

    /// <summary>Until when one worker has it; after that anybody may take it.</summary>
    public DateTimeOffset? LeasedUntil { get; private set; }
}
