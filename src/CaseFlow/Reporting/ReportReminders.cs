using CaseFlow.Calendar;
using CaseFlow.Data;
using CaseFlow.Language;
using CaseFlow.Processes;
using CaseFlow.Registry;
using CaseFlow.Reminders;
using Microsoft.EntityFrameworkCore;

namespace CaseFlow.Reporting;

/// <summary>How monthly reports are asked for: the rows of a report up to its due date, then always the next one; and what a digest says of it.</summary>
public sealed class ReportReminders(Reminding reminding, ReminderReaders readers, TownClock clock) : IReminderSubject
{
    private const int ReportsAtOnce = 100;

    public string Kind => MonthlyReportFace.CaseKind;

    public string Page => "/reports";

    /// <summary>Adds the rows that are lacking up to the next day on which the report is asked for.</summary>
    public Task PlanAsync(CommandContext context, MonthlyReport report, CancellationToken cancellationToken) =>
        PlanAsync(context, report, reminding.Plan, cancellationToken);

    /// <summary>The same by another plan than today's: a calendar that is about to hold.</summary>
    public async Task PlanAsync(CommandContext context, MonthlyReport report, ReminderPlan plan, CancellationToken cancellationToken)
    {
        var today = clock.DateOf(context.Now);
        var through = today < report.DueOn ? report.DueOn : plan.Next(report.DueOn, today).On;
        if (!report.IsOwed || report.PlannedThrough >= through)
        {
            return;
        }

        string[] named = [report.PersonId];
        string[] everybody = [.. (await readers.AboveAsync(context.Db, report.UnitId, cancellationToken)).Prepend(report.PersonId).Distinct()];
        var wanted = plan.Between(report.DueOn, report.PlannedThrough, through)
            .SelectMany(day => plan.Escalates(day) ? everybody : named, (day, account) => new WantedReminder(report.Id, report.DueOn, day.On, account, report.RemindFrom));
        await Reminding.StageAsync(context, Kind, [.. wanted], cancellationToken);
        report.Planned(through);
    }

    /// <summary>Nobody is to be reminded of the report any more, at least not by these rows.</summary>
    public static Task DropAsync(CommandContext context, MonthlyReport report, string because, CancellationToken cancellationToken) =>
        Reminding.DropAsync(context, MonthlyReportFace.CaseKind, report.Id, because, cancellationToken);

    /// <summary>Makes up for what no report's own clock planned while the server was down.</summary>
    public async ValueTask<string?> PlanAsync(ReminderSpan span, string? after, CommandContext context, CancellationToken cancellationToken)
    {
        var reports = await context.Db.MonthlyReports
            .Where(r => (r.Status == ReportStatus.Open || r.Status == ReportStatus.Returned) && r.PlannedThrough < span.Through)
            .OrderBy(r => r.Id).Take(ReportsAtOnce).ToListAsync(cancellationToken);
        foreach (var report in reports)
        {
            await PlanAsync(context, report, cancellationToken);
        }

        // What was planned is not found again.
        return reports.Count < ReportsAtOnce ? null : reports[^1].Id;
    }

    public async Task<IReadOnlyList<DigestLine>> LinesAsync(CaseFlowDbContext db, string readerId, IReadOnlyList<string> ids, DateOnly today, CancellationToken cancellationToken)
    {
        var reports = (await db.MonthlyReports.AsNoTracking().Where(r => ids.Contains(r.Id)).OrderBy(r => r.DueOn).ThenBy(r => r.Number).ToListAsync(cancellationToken)).Where(r => r.IsOwed).ToList();
        var units = await UnitsAsync(db, reports, cancellationToken);
        var personIds = reports.Select(r => r.PersonId).ToList();
        var persons = await db.Users.AsNoTracking().Where(u => personIds.Contains(u.Id)).ToDictionaryAsync(u => u.Id, u => u.DisplayName, cancellationToken);
        return [.. reports.Select(r => new DigestLine(r.Id, r.DueOn, LineOf(r, units.GetValueOrDefault(r.UnitId, r.UnitId), r.PersonId == readerId ? null : persons.GetValueOrDefault(r.PersonId, ""), today)))];
    }

    public async Task<IReadOnlyDictionary<string, ReminderName>> NamesAsync(CaseFlowDbContext db, IReadOnlyList<string> ids, CancellationToken cancellationToken)
    {
        var reports = await db.MonthlyReports.AsNoTracking().Where(r => ids.Contains(r.Id)).ToListAsync(cancellationToken);
        var units = await UnitsAsync(db, reports, cancellationToken);
        return reports.ToDictionary(r => r.Id, r => new ReminderName(new Message("report.task-subject", units.GetValueOrDefault(r.UnitId, r.UnitId), ReportWords.Month(r)), $"/reports/{r.Id}")
        {
            What = new Message("report.reminder.what", ReportWords.Month(r)),
            Whose = new Message("report.reminder.whose", units.GetValueOrDefault(r.UnitId, r.UnitId)),
        });
    }

    /// <summary>The names of the reports' units, by id.</summary>
    internal static async Task<Dictionary<string, string>> UnitsAsync(CaseFlowDbContext db, IReadOnlyList<MonthlyReport> reports, CancellationToken cancellationToken)
    {
        var ids = reports.Select(r => r.UnitId).Distinct().ToList();
        return await db.Set<Unit>().AsNoTracking().Where(u => ids.Contains(u.Id)).ToDictionaryAsync(u => u.Id, u => u.Name, cancellationToken);
    }

    private static Message LineOf(MonthlyReport report, string unit, string? writer, DateOnly today)
    {
        var (month, due, days) = (ReportWords.Month(report), ReportWords.Date(report.DueOn), today.DayNumber - report.DueOn.DayNumber);
        return days < 0 ? new Message("report.digest.ahead", unit, month, due, ReportWords.Number(-days))
            : days == 0 ? new Message("report.digest.due", unit, month, due)
            : writer is null ? new Message("report.digest.late", unit, month, due, ReportWords.Number(days))
            : new Message("report.digest.late-of", unit, month, due, ReportWords.Number(days), writer);
    }
}
