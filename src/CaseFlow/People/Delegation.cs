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

    /// <summary>Ends it now.</summary>
    /// <returns>Whether it had not ended by itself.</returns>
    internal bool End(DateTimeOffset now)
    {
        if (now >= Until)
        {
            return false;
        }

        // One that has not begun ends where it would have begun, so that it never reads backwards.
        Until = now > From ? now : From;
        return true;
    }
}
