using CaseFlow.Language;

namespace CaseFlow.Summaries;

/// <summary>Figures side by side, by unit for example.</summary>
/// <param name="Head">One text a column.</param>
/// <param name="Rows">Names and numbers; they are data and not translated.</param>
public sealed record SummaryTable(IReadOnlyList<Message> Head, IReadOnlyList<IReadOnlyList<string>> Rows);
