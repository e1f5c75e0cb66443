using CaseFlow.Language;

namespace CaseFlow.Rehearsals;

/// <summary>One row of the list: the same thing on the same day, told of or owed by many at once.</summary>
/// <param name="On">The day.</param>
/// <param name="Kind">A deadline or what kind of reminder.</param>
/// <param name="DueOn">When it is due.</param>
/// <param name="What">What.</param>
/// <param name="AccountIds">Who owes it, or the one who is reminded.</param>
/// <param name="Of">For which enterprises or units, each with those who owe it; as many as there are deadlines or lines of mails in the row.</param>
public sealed record RehearsedRow(DateOnly On, RehearsedKind Kind, DateOnly DueOn, Message What, IReadOnlyList<string> AccountIds, IReadOnlyList<(Message? Whose, IReadOnlyList<string> OwnerIds)> Of)
{
    /// <summary>Calendar days after the due date; negative before it.</summary>
    public int DaysLate => On.DayNumber - DueOn.DayNumber;
}
