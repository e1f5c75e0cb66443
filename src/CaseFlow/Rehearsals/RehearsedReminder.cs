using CaseFlow.Language;

namespace CaseFlow.Rehearsals;

/// <summary>One line of a digest that would go out.</summary>
/// <param name="On">The day.</param>
/// <param name="DueOn">When the thing is due.</param>
/// <param name="Title">What is asked for.</param>
/// <param name="AccountId">Whom it tells.</param>
/// <param name="PersonName">That person's name.</param>
public sealed record RehearsedReminder(DateOnly On, DateOnly DueOn, Message Title, string AccountId, string PersonName)
{
    /// <summary>Calendar days after the due date; negative before it.</summary>
    public int DaysLate => On.DayNumber - DueOn.DayNumber;
}
