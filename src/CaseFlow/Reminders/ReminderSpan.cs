namespace CaseFlow.Reminders;

/// <summary>The days that one round of planning looks at: today, and before it whatever passed while the server was down.</summary>
/// <param name="After">Planned already up to this day.</param>
/// <param name="Through">Today.</param>
public sealed record ReminderSpan(DateOnly After, DateOnly Through);
