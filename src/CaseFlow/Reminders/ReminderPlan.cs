using CaseFlow.Calendar;

namespace CaseFlow.Reminders;

/// <summary>On which days something owed is asked for: some days ahead, on the last working day before the due date, on the due date, and then for as long as it is late.</summary>
public sealed class ReminderPlan(RemindersOptions rules, WorkingCalendar calendar)
{
    /// <summary>The days in order, each once, without end.</summary>
    public IEnumerable<ReminderDay> Days(DateOnly due)
    {
        IEnumerable<DateOnly> lastWorkingDay = rules.OnLastWorkingDay ? [calendar.LastWorkingDayBefore(due)] : [];
        foreach (var day in rules.Ahead.Select(days => due.AddDays(-days)).Concat(lastWorkingDay).Append(due).Distinct().Order())
        {
            yield return new ReminderDay(day, day.DayNumber - due.DayNumber);
        }

        var late = 0;
        foreach (var days in rules.Late.Order())
        {
            late = days;
            yield return new ReminderDay(due.AddDays(late), late);
        }

        while (true)
        {
            late += rules.LateEvery;
            yield return new ReminderDay(due.AddDays(late), late);
        }
    }

    /// <summary>The first of the days after another.</summary>
    public ReminderDay Next(DateOnly due, DateOnly after) => Days(due).First(d => d.On > after);

    /// <summary>Those of the days that lie after one and not after another.</summary>
    public IReadOnlyList<ReminderDay> Between(DateOnly due, DateOnly after, DateOnly through) =>
        [.. Days(due).SkipWhile(d => d.On <= after).TakeWhile(d => d.On <= through)];

    /// <summary>Whether the unit's head and the office are told on this day too.</summary>
    public bool Escalates(ReminderDay day) => day.DaysLate >= rules.EscalateFromDay;
}
