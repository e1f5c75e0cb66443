namespace CaseFlow.Processes;

/// <summary>What one instance has for another: written in the sender's transaction, delivered in its own, once, in order per target.</summary>
public sealed class PendingStimulus
{
    private PendingStimulus()
    {
    }

    internal PendingStimulus(string id, string targetInstanceId, PendingKind kind, string bookmarkId, string source, string? value, DateTimeOffset now)
    {
        Id = id;
        TargetInstanceId = targetInstanceId;
        Kind = kind;
        BookmarkId = bookmarkId;
        Source = source;
        Value = value;
        CreatedAt = now;
    }

    /// <summary>Time-ordered.</summary>
    public string Id { get; private set; } = "";

    public string TargetInstanceId { get; private set; } = "";

    public PendingKind Kind { get; private set; }

    /// <summary>The bookmark it resumes; empty for a start or a cancellation.</summary>
    public string BookmarkId { get; private set; } = "";

    /// <summary>What caused it; with target and bookmark it is unique, so nothing is sent twice.</summary>
    public string Source { get; private set; } = "";

    /// <summary>The value as JSON, a <see cref="StartProcess"/> for a start, the reason for a cancellation.</summary>
    public string? Value { get; private set; }

    public DateTimeOffset CreatedAt { get; private set; }

    public DateTimeOffset? LeasedUntil { get; private set; }

    /// <summary>Delivered, or found to be too late.</summary>
    public DateTimeOffset? DeliveredAt { get; private set; }

    internal void Deliver(DateTimeOffset now) => DeliveredAt = now;
}
