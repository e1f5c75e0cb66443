using System.Text.Json;
using CaseFlow.Language;

namespace CaseFlow.Reporting;

/// <summary>What the monthly report asks for: <c>seed/reporting/monthly-report.json</c>.</summary>
/// <param name="Code">The form's code.</param>
/// <param name="Texts">Words, in order.</param>
/// <param name="Figures">Counts, in order.</param>
public sealed record ReportForm(string Code, IReadOnlyList<ReportText> Texts, IReadOnlyList<ReportFigure> Figures)
{
    /// <summary>The one form in use.</summary>
    public const string Monthly = "monthly-report";

    /// <summary>The largest count that is believed.</summary>
    public const int LargestFigure = 1_000_000;

    /// <summary>Characters of one text, at most.</summary>
    public const int LongestText = 4000;

    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        RespectNullableAnnotations = true,
        RespectRequiredConstructorParameters = true,
    };

    /// <summary>Parses a file.</summary>
    /// <exception cref="JsonException">The file does not have the shape; the path is named.</exception>
    public static ReportForm Parse(string json) => JsonSerializer.Deserialize<ReportForm>(json, Options) ?? throw new JsonException("The file holds null.");

    /// <summary>Everything that keeps a report from being filed.</summary>
    public IReadOnlyList<Message> Missing(ReportContent content) =>
    [
        .. Texts.Where(t => t.Required && string.IsNullOrWhiteSpace(content.Text(t.Code))).Select(t => new Message("report.text-missing", t.Label.AsArgument())),
        .. Figures.Where(f => content.Figure(f.Code) is null).Select(f => new Message("report.figure-missing", f.Label.AsArgument())),
    ];

    /// <summary>Everything that cannot be written down at all.</summary>
    public IReadOnlyList<Message> Impossible(ReportContent content) =>
    [
        .. content.Texts.Keys.Except(Texts.Select(t => t.Code)).Concat(content.Figures.Keys.Except(Figures.Select(f => f.Code))).Select(code => new Message("report.field-unknown", code)),
        .. Texts.Where(t => content.Text(t.Code)?.Length > LongestText).Select(t => new Message("report.text-too-long", t.Label.AsArgument())),
        .. Figures.Where(f => content.Figure(f.Code) is < 0 or > LargestFigure).Select(f => new Message("report.figure-impossible", f.Label.AsArgument())),
    ];
}
