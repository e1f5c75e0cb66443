using CaseFlow.Language;

namespace CaseFlow.Rehearsals;

/// <summary>One thing that falls due.</summary>
/// <param name="On">Its day.</param>
/// <param name="What">What is to be done.</param>
/// <param name="Whose">For which enterprise or unit, or null.</param>
/// <param name="OwnerIds">Accounts of those who owe it.</param>
public sealed record RehearsedDeadline(DateOnly On, Message What, Message? Whose, IReadOnlyList<string> OwnerIds);
