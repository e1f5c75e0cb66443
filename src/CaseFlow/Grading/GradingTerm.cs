namespace CaseFlow.Grading;

/// <summary>A number of months or years, as its place says.</summary>
/// <param name="Value">How many.</param>
/// <param name="Source">Who says so.</param>
/// <param name="Verified">Whether the source was seen.</param>
public sealed record GradingTerm(int Value, string Source, bool Verified);
