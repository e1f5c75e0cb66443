namespace CaseFlow.Reminders;

/// <summary>One reminder (提醒) of one thing that is owed, to one person on one day.</summary>
public sealed class Reminder
{
    private Reminder()
    {
        Kind = SubjectId = AccountId = null!;
    }

    internal Reminder(string kind, string subjectId, DateOnly dueOn, DateOnly on, string accountId)
    {
        Kind = kind;
        SubjectId = subjectId;
        DueOn = dueOn;
        On = on;
        AccountId = accountId;
        Version = 1;
    }

    /// <summary>The kind of thing, see <see cref="IReminderSubject.Kind"/>.</summary>
    public string Kind { get; private set; }

    /// <summary>The thing's id among its kind.</summary>
    public string SubjectId { get; private set; }

    /// <summary>The due date that it counts from; a moved date has reminders of its own.</summary>
    public DateOnly DueOn { get; private set; }

    /// <summary>The day it belongs to.</summary>
    public DateOnly On { get; private set; }

    /// <summary>Who is reminded.</summary>
    public string AccountId { get; private set; }

    public ReminderState State { get; private set; }

    /// <summary>When it was sent, folded or dropped.</summary>
    public DateTimeOffset? SettledAt { get; private set; }

    /// <summary>Why it was dropped: the code behind <c>reminder.dropped.</c></summary>
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

    /// <summary>It is owed again.</summary>
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
