using CaseFlow.Audit;
using CaseFlow.Cases;
using CaseFlow.Data;
using CaseFlow.Dates;
using CaseFlow.Language;
using CaseFlow.Processes;
using CaseFlow.Registry;
using CaseFlow.Reminders;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace CaseFlow.Reporting;

/// <summary>The one day of an open report that the calendar counts: the reminder on the last working day before it is due. The due date itself is the month's last day, working day or not.</summary>
public sealed class MovableReminderDays(IOptions<RemindersOptions> rules, ReportReminders reminders) : IMovableDates
{
    public async Task<IReadOnlyList<MovingDate>> AffectedAsync(CaseFlowDbContext db, CalendarChange change, CancellationToken cancellationToken)
    {
        if (!rules.Value.OnLastWorkingDay || change.Days.Count == 0)
        {
            return [];
        }

        var reports = await db.MonthlyReports.AsNoTracking().Where(r => (r.Status == ReportStatus.Open || r.Status == ReportStatus.Returned) && r.DueOn >= change.Today).OrderBy(r => r.Id).ToListAsync(cancellationToken);
        var units = await db.Set<Unit>().AsNoTracking().ToDictionaryAsync(u => u.Id, u => u.Name, cancellationToken);
        return [.. reports.Select(r => Of(r, units.GetValueOrDefault(r.UnitId, r.UnitId), change)).OfType<MovingDate>()];
    }

    public async ValueTask MoveAsync(CommandContext context, CalendarChange change, IReadOnlyList<MovingDate> dates, CancellationToken cancellationToken)
    {
        foreach (var date in dates)
        {
            var report = await context.ReportAsync(date.CaseId, cancellationToken);
            await ReportReminders.DropAsync(context, report, "moved", cancellationToken);
            report.CountAgainFrom(change.Today);
            await reminders.PlanAsync(context, report, new ReminderPlan(rules.Value, change.Then), cancellationToken);
            var file = (await context.Db.Cases.FindAsync([report.Id], cancellationToken))!;
            await context.RecordAsync(file, new Message("audit.report.reminder-moved", ReportWords.Date(date.Old), ReportWords.Date(date.New!.Value)), cancellationToken: cancellationToken);
            context.Announce(new ReportsChanged(report.Id));
        }
    }

    private static MovingDate? Of(MonthlyReport report, string unit, CalendarChange change)
    {
        var (old, then) = (change.Now.LastWorkingDayBefore(report.DueOn), change.Then.CountBackFrom(report.DueOn));

        // What has been told is told.
        return old == then.Date || old < change.Today
            ? null
            : new MovingDate(report.Id, $"/reports/{report.Id}", new Message("report.reminder-of", unit, ReportWords.Month(report)), old, then.Date, then.Explanation);
    }
}
