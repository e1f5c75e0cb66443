using CaseFlow.Language;

namespace CaseFlow.Grading;

/// <summary>What the product knows against a condition.</summary>
/// <param name="Code">The condition.</param>
/// <param name="Blocks">It cannot be applied while this is so; otherwise it is shown to whoever declares and decides.</param>
/// <param name="Text">In words.</param>
public sealed record ConditionFinding(string Code, bool Blocks, Message Text);
