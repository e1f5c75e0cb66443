namespace CaseFlow.People;

/// <summary>A substitution (代办): within its time, <see cref="ToId"/> may answer for <see cref="FromId"/>; every trace says "for".</summary>
public sealed class Delegation
{
    private Delegation()
    {
    }

    public Delegation(string id, string fromId, string toId, DateTimeOffset from, DateTimeOffset until)
    {
        Id = id;
        FromId = fromId;
        ToId = toId;
        From = from;
        Until = until;
    }

    public string Id { get; private set; } = "";

    public string FromId { get; private set; } = "";

    public string ToId { get; private set; } = "";

    public DateTimeOffset From { get; private set; }

    /// <summary>Exclusive.</summary>
    public DateTimeOffset Until { get; private set; }
}
