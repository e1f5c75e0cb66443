using System.Text.Json;
using CaseFlow.Calendar;
using CaseFlow.Cases;
using CaseFlow.Data;
using CaseFlow.Language;
using CaseFlow.Processes;
using CaseFlow.Registry;
using Microsoft.EntityFrameworkCore;

namespace CaseFlow.Reporting;

/// <summary>Service task <c>report.open-month</c>: asks every unit of the year (payload <c>year</c>) for the next month's report; each gets an instance of its own, which nobody waits for.</summary>
public sealed class OpenMonth : IServiceTask
{
    public const string TaskName = "report.open-month";

    public async ValueTask<JsonElement?> RunAsync(ServiceTaskCall call, CommandContext context, CancellationToken cancellationToken)
    {
        var year = await context.ReportingYearAsync(call.Text("year"), cancellationToken);
        if (year.NextMonth is { } month && year.Open(month))
        {
            var names = await context.Db.Set<Unit>().AsNoTracking().ToDictionaryAsync(u => u.Id, u => u.Name, cancellationToken);
            foreach (var unit in year.Units)
            {
                var report = new MonthlyReport(context.NewId(), year, unit, month);
                context.Db.Add(report);
                var file = FileOf(report, names.GetValueOrDefault(unit.UnitId, unit.UnitId), context);
                var start = StartOf(report, context);
                context.Processes.StartLater(start, year.Id);
                file.MovedBy(start.InstanceId!);
            }

            context.Announce(new ReportsChanged(year.Id));
        }

        return null;
    }

    /// <summary>Opens a report's case.</summary>
    internal static CaseFile FileOf(MonthlyReport report, string unitName, CommandContext context)
    {
        var file = new CaseFile(report.Id, MonthlyReportFace.CaseKind, report.Number, $"{unitName} {ReportWords.Month(report)}", context.Now);
        context.Db.Add(file);
        return file;
    }

    /// <summary>The instance that moves a report until it is filed, and again after it was returned.</summary>
    internal static StartProcess StartOf(MonthlyReport report, CommandContext context) =>
        new("monthly-report", new Dictionary<string, JsonElement> { ["ReportId"] = JsonSerializer.SerializeToElement(report.Id) }, report.Id, report.Id) { InstanceId = context.NewId() };
}
