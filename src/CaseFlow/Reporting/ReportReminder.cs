namespace CaseFlow.Reporting;

/// <summary>One reminder (提醒) of one report to one person on one day.</summary>
public sealed class ReportReminder
{
    private ReportReminder()
    {
        ReportId = AccountId = null!;
    }

    internal ReportReminder(string reportId, DateOnly dueOn, DateOnly on, string accountId)
    {
        ReportId = reportId;
        DueOn = dueOn;
        On = on;
        AccountId = accountId;
        Version = 1;
    }

    public string ReportId { get; private set; }

    /// <summary>The due date that it counts from; a moved date has reminders of its own.</summary>
    public DateOnly DueOn { get; private set; }

    /// <summary>The day it belongs to.</summary>
    public DateOnly On { get; private set; }

    /// <summary>Who is reminded.</summary>
    public string AccountId { get; private set; }

    public ReminderState State { get; private set; }

    /// <summary>When it was sent, folded or dropped.</summary>
    public DateTimeOffset? SettledAt { get; private set; }

    /// <summary>Why it was dropped: the code behind <c>report.dropped.</c></summary>
    public string? Because { get; private set; }

    /// <summary>Application-incremented concurrency token.</summary>
    public long Version { get; private set; }

    /// <summary>Calendar days after the due date; negative before it.</summary>
    public int DaysLate => On.DayNumber - DueOn.DayNumber;

    /// <summary>Its day's digest goes out, or a later one tells the state of that day instead.</summary>
    internal void Settle(DateOnly today, bool isDigestOut, DateTimeOffset now) => Become(On == today && !isDigestOut ? ReminderState.Sent : ReminderState.Folded, null, now);

    internal void Fold(DateTimeOffset now) => Become(ReminderState.Folded, null, now);

    internal void Drop(string because, DateTimeOffset now)
    {
        if (State == ReminderState.Planned)
        {
            Become(ReminderState.Dropped, because, now);
        }
    }

    /// <summary>The report is owed again.</summary>
    internal void Revive()
    {
        if (State == ReminderState.Dropped)
        {
            Become(ReminderState.Planned, null, null);
        }
    }

    private void Become(ReminderState state, string? because, DateTimeOffset? at)
    {
        State = state;
        Because = because;
        SettledAt = at;
        Version++;
    }
}
