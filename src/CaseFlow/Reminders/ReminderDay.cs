namespace CaseFlow.Reminders;

/// <summary>A day on which something owed is asked for.</summary>
/// <param name="On">The day.</param>
/// <param name="DaysLate">Calendar days after the due date; 0 on it, negative before it.</param>
public sealed record ReminderDay(DateOnly On, int DaysLate);
