using CaseFlow.Language;
using CaseFlow.Registry;

namespace CaseFlow.Grading;

/// <summary>A level that can be applied for (一级、二级、三级、达标不定级).</summary>
/// <param name="Code">Its code in stored applications.</param>
/// <param name="Name">Its name.</param>
/// <param name="Chain">The definition that moves an application for it.</param>
/// <param name="IsShort">The short chain of small and micro enterprises: no audit and no publicity between review and announcement.</param>
/// <param name="Sizes">Who may apply for it.</param>
/// <param name="AtLeast">The score to reach, out of 100; null: what the standard asks for the level of the same code.</param>
/// <param name="Reviewers">How many reviewers at least.</param>
/// <param name="NumberPrefix">What its certificates' numbers begin with.</param>
/// <param name="RenewsDirectly">May be renewed without a review on site where the rules are met.</param>
/// <param name="Source">Who says so.</param>
/// <param name="Verified">Whether the source was seen.</param>
public sealed record GradingLevel(
    string Code,
    Localized Name,
    string Chain,
    bool IsShort,
    IReadOnlyList<EnterpriseSize> Sizes,
    decimal? AtLeast,
    int Reviewers,
    string NumberPrefix,
    bool RenewsDirectly,
    string Source,
    bool Verified);
