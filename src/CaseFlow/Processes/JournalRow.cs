using CaseFlow.Workflows;

namespace CaseFlow.Processes;

/// <summary>One thing that an activity did, kept outside the state so that the state stays small.</summary>
public sealed class JournalRow
{
    private JournalRow()
    {
    }

    internal JournalRow(string instanceId, long burst, int order, JournalEntry entry, DateTimeOffset at)
    {
        InstanceId = instanceId;
        Burst = burst;
        Order = order;
        ActivityId = entry.ActivityId;
        NodeId = entry.NodeId;
        ActivityType = entry.ActivityType;
        Kind = entry.Kind;
        Detail = entry.Detail;
        At = at;
    }

    public string InstanceId { get; private set; } = "";

    /// <summary>The instance's version before the command.</summary>
    public long Burst { get; private set; }

    /// <summary>Position within the command.</summary>
    public int Order { get; private set; }

    public string ActivityId { get; private set; } = "";

    public string NodeId { get; private set; } = "";

    public string ActivityType { get; private set; } = "";

    public JournalKind Kind { get; private set; }

    public string? Detail { get; private set; }

    public DateTimeOffset At { get; private set; }
}
