using CaseFlow.Language;

namespace CaseFlow.Rehearsals;

/// <summary>One line of a digest that would go out.</summary>
/// <param name="On">The day.</param>
/// <param name="DueOn">When the thing is due.</param>
/// <param name="What">What is asked for.</param>
/// <param name="Whose">For which enterprise or unit, or null.</param>
/// <param name="AccountId">Whom it tells.</param>
public sealed record RehearsedReminder(DateOnly On, DateOnly DueOn, Message What, Message? Whose, string AccountId)
{
    /// <summary>Calendar days after the due date; negative before it.</summary>
    public int DaysLate => On.DayNumber - DueOn.DayNumber;

    /// <summary>What kind of reminder that makes it.</summary>
    public RehearsedKind Kind => DaysLate switch { < 0 => RehearsedKind.Ahead, 0 => RehearsedKind.DueDay, _ => RehearsedKind.Late };
}
