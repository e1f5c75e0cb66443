namespace CaseFlow.Grading;

/// <summary>How a certificate is renewed (换证).</summary>
/// <param name="Chain">The definition of a direct renewal.</param>
/// <param name="Continues">The same level again holds from the day after the old one ends.</param>
/// <param name="RemindDaysAhead">Days before the end on which its holder is reminded, beside the first day on which it can be renewed.</param>
/// <param name="Source">Who says so.</param>
/// <param name="Verified">Whether the source was seen.</param>
/// <param name="Conditions">When the same level is renewed without a review (直接换证); each is checked where an <see cref="IRenewalCheck"/> knows of it, and declared otherwise.</param>
public sealed record RenewalRules(string Chain, bool Continues, IReadOnlyList<int> RemindDaysAhead, string Source, bool Verified, IReadOnlyList<GradingCondition> Conditions);
