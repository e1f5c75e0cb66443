namespace CaseFlow.Reminders;

/// <summary>How far the planning of one kind of reminder has come: once a day, page by page, going on where it was interrupted.</summary>
public sealed class ReminderRound
{
    private ReminderRound()
    {
        Kind = null!;
    }

    /// <summary>The kind's first round: nothing was missed before it.</summary>
    internal ReminderRound(string kind, DateOnly today)
    {
        Kind = kind;
        After = today.AddDays(-1);
        On = today;
    }

    public string Kind { get; private set; }

    /// <summary>Complete up to this day.</summary>
    public DateOnly After { get; private set; }

    /// <summary>The day of this round.</summary>
    public DateOnly On { get; private set; }

    /// <summary>Where its next page begins; null before the first.</summary>
    public string? NextPage { get; private set; }

    /// <summary>Application-incremented concurrency token.</summary>
    public long Version { get; private set; }

    public bool IsComplete => After == On;

    /// <summary>Begins the day's round, unless it has begun. One that a day interrupted is made up for by the next.</summary>
    internal void Begin(DateOnly today)
    {
        if (On < today)
        {
            On = today;
            NextPage = null;
        }
    }

    internal void Came(string? nextPage)
    {
        NextPage = nextPage;
        After = nextPage is null ? On : After;
        Version++;
    }
}
