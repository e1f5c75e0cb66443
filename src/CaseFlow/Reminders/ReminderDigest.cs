namespace CaseFlow.Reminders;

/// <summary>That a person's one digest of a day went out; its key is what keeps a second from going.</summary>
public sealed class ReminderDigest
{
    private ReminderDigest()
    {
        AccountId = null!;
    }

    internal ReminderDigest(string accountId, DateOnly on, int lines, DateTimeOffset sentAt)
    {
        AccountId = accountId;
        On = on;
        Lines = lines;
        SentAt = sentAt;
    }

    public string AccountId { get; private set; }

    public DateOnly On { get; private set; }

    /// <summary>How many things it spoke of.</summary>
    public int Lines { get; private set; }

    public DateTimeOffset SentAt { get; private set; }
}
