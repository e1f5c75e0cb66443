using CaseFlow.Language;

namespace CaseFlow.Summaries;

/// <summary>Figures side by side, by unit for example.</summary>
/// <param name="Head">One text a column.</param>
/// <param name="Rows">Names and numbers, rendered as arguments of a sentence are (<see cref="Texts.Argument"/>).</param>
public sealed record SummaryTable(IReadOnlyList<Message> Head, IReadOnlyList<IReadOnlyList<string>> Rows);
