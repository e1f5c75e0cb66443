using CaseFlow.Registry;

namespace CaseFlow.Guidance;

/// <summary>An enterprise in the visit plan, and why.</summary>
/// <param name="Enterprise">Which.</param>
/// <param name="Points">The sum of what counts.</param>
/// <param name="Because">What counts, the heaviest first.</param>
/// <param name="Choice">The office's own decision, or null.</param>
/// <param name="IsOn">It is on the plan.</param>
public sealed record PlannedEnterprise(Enterprise Enterprise, int Points, IReadOnlyList<PlanWeight> Because, PlanChoice? Choice, bool IsOn);
