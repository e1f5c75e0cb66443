using CaseFlow.Language;

namespace CaseFlow.Grading;

/// <summary>A condition to apply (申请条件), declared by the principal; where an <see cref="IConditionFact"/> knows better, the product checks it.</summary>
/// <param name="Code">Its code in stored applications.</param>
/// <param name="Text">What is declared.</param>
/// <param name="Source">Who says so.</param>
/// <param name="Verified">Whether the source was seen.</param>
public sealed record GradingCondition(string Code, Localized Text, string Source, bool Verified);
