using CaseFlow.Language;

namespace CaseFlow.Grading;

/// <summary>A condition of a direct renewal with what was found.</summary>
/// <param name="Condition">Which.</param>
/// <param name="IsMet">Whether it is met; null where the product does not know and the principal declares it.</param>
/// <param name="Text">In words.</param>
public sealed record RenewalFinding(GradingCondition Condition, bool? IsMet, Message Text);
