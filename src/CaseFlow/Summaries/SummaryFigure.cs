using CaseFlow.Language;

namespace CaseFlow.Summaries;

/// <summary>One figure of the year.</summary>
/// <param name="Label">What is counted.</param>
/// <param name="Value">The number with what it is out of, where it is out of something: 186 / 200.</param>
public sealed record SummaryFigure(Message Label, string Value);
