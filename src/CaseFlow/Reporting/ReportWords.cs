using System.Globalization;
using CaseFlow.Language;

namespace CaseFlow.Reporting;

/// <summary>Reports in sentences.</summary>
public static class ReportWords
{
    public static string Date(DateOnly date) => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>2024-03, as an argument.</summary>
    public static string Month(MonthlyReport report) => FormattableString.Invariant($"{report.Year}-{report.Month:00}");

    /// <summary>How the due date came about.</summary>
    public static Message DueCounted(MonthlyReport report) =>
        report.IsMoved ? new Message("report.due-moved-from", Date(report.LastDay)) : new Message("report.due-counted");

    /// <summary>How the days late were counted; null while there are none.</summary>
    public static Message? LateCounted(MonthlyReport report, DateOnly today) =>
        report.DaysLate(today) is var days && days > 0
            ? new Message(report.FiledOn is null ? "report.late-counted" : "report.filed-late-counted", Date(report.DueOn), Number(days), Date(report.FiledOn ?? today))
            : null;

    /// <summary>The resource key of a status; a report that is late says so.</summary>
    public static string Key(MonthlyReport report, DateOnly today) =>
        report.IsOwed && report.DaysLate(today) > 0 ? "report.status.Late" : $"report.status.{report.Status}";

    public static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
