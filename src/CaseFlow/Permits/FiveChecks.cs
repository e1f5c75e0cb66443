namespace CaseFlow.Permits;

/// <summary>五想五不干: the five answers before work starts; one "no" stops it.</summary>
/// <param name="At">When, UTC.</param>
/// <param name="By">Who answered.</param>
/// <param name="Answers">One per check of the type.</param>
public sealed record FiveChecks(DateTimeOffset At, PermitActor By, IReadOnlyList<CheckAnswer> Answers);
