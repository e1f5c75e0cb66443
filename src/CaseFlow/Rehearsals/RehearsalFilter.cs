using System.Globalization;

namespace CaseFlow.Rehearsals;

/// <summary>What of a rehearsed year is looked at.</summary>
/// <param name="Person">An account that owes or is told; null for everybody.</param>
/// <param name="Month">For example <c>2024-03</c>; null for the whole year.</param>
/// <param name="Kind">Null for all.</param>
public sealed record RehearsalFilter(string? Person = null, string? Month = null, RehearsedKind? Kind = null)
{
    internal bool Holds(RehearsedDeadline deadline) => Holds(deadline.On, RehearsedKind.Deadline) && (Person is null || deadline.OwnerIds.Contains(Person));

    internal bool Holds(RehearsedReminder reminder) => Holds(reminder.On, reminder.Kind) && (Person is null || reminder.AccountId == Person);

    private bool Holds(DateOnly on, RehearsedKind kind) => (Month is null || on.ToString("yyyy-MM", CultureInfo.InvariantCulture) == Month) && (Kind is null || kind == Kind);
}
