namespace CaseFlow.Reporting;

/// <summary>What a unit reports: its own words and figures, by the codes of <see cref="ReportForm"/>.</summary>
/// <param name="Texts">Words by code.</param>
/// <param name="Figures">Counts by code.</param>
public sealed record ReportContent(IReadOnlyDictionary<string, string> Texts, IReadOnlyDictionary<string, int> Figures)
{
    /// <summary>Nothing written yet.</summary>
    public static ReportContent Empty { get; } = new(new Dictionary<string, string>(), new Dictionary<string, int>());

    public string? Text(string code) => Texts.GetValueOrDefault(code);

    public int? Figure(string code) => Figures.TryGetValue(code, out var value) ? value : null;
}
