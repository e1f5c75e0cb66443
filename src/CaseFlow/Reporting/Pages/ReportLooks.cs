using System.Globalization;
using CaseFlow.Language;
using CaseFlow.Ui;

namespace CaseFlow.Reporting.Pages;

/// <summary>How a report's state looks.</summary>
internal static class ReportLooks
{
    public static StateTone Tone(MonthlyReport report, DateOnly today) => report.Status switch
    {
        ReportStatus.Filed or ReportStatus.Waived => StateTone.Ended,
        _ when report.DaysLate(today) > 0 => StateTone.Refused,
        ReportStatus.Returned => StateTone.Draft,
        _ => StateTone.Active,
    };

    /// <summary>The step of the teal ramp: the further the report is, the darker.</summary>
    public static string Heat(MonthlyReport report, DateOnly today) => report.Status switch
    {
        ReportStatus.Filed => report.DaysLate(today) == 0 ? "cf-heat-5" : "cf-heat-3",
        ReportStatus.Waived => "cf-heat-none",
        _ => report.DaysLate(today) > 0 ? "cf-heat-0" : "cf-heat-1",
    };

    /// <summary>The cell's words: short, since twelve stand side by side.</summary>
    public static string Cell(MonthlyReport report, DateOnly today, Texts texts) => report.Status switch
    {
        ReportStatus.Filed => report.FiledOn!.Value.ToString("MM-dd", CultureInfo.InvariantCulture),
        ReportStatus.Waived => texts["report.cell.waived"],
        ReportStatus.Returned => texts["report.cell.returned"],
        _ => texts[report.DaysLate(today) > 0 ? "report.cell.late" : "report.cell.open"],
    };

    /// <summary>03-31.</summary>
    public static string Short(DateOnly date) => date.ToString("MM-dd", CultureInfo.InvariantCulture);
}
