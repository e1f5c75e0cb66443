using CaseFlow.Language;

namespace CaseFlow.Summaries;

/// <summary>What one slice knows of a campaign's year.</summary>
/// <param name="Title">What it is about.</param>
/// <param name="Figures">The most telling first.</param>
/// <param name="Table">By unit, category or month; null where figures are all.</param>
public sealed record SummaryPart(Message Title, IReadOnlyList<SummaryFigure> Figures, SummaryTable? Table = null);
