namespace CaseFlow.Reminders;

/// <summary>A row that there ought to be.</summary>
/// <param name="SubjectId">The thing.</param>
/// <param name="DueOn">Its due date.</param>
/// <param name="On">The day.</param>
/// <param name="AccountId">Whom to tell.</param>
/// <param name="RemindFrom">Nobody is reminded of a day before this one.</param>
public sealed record WantedReminder(string SubjectId, DateOnly DueOn, DateOnly On, string AccountId, DateOnly RemindFrom);
