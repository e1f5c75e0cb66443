using CaseFlow.Audit;
using CaseFlow.Calendar;
using CaseFlow.Cases;
using CaseFlow.Language;
using CaseFlow.People;
using CaseFlow.Processes;
using CaseFlow.Registry;
using Microsoft.EntityFrameworkCore;

namespace CaseFlow.Reporting;

/// <summary>The office names another person for a unit within the year (更换报送专人): open tasks and reminders go to that person, filed reports stay whose they are.</summary>
public sealed class NamePerson(ReportReminders reminders, TownClock clock) : IOperation<NamePerson.Request, bool>
{
    /// <param name="YearId">The year of reports.</param>
    /// <param name="UnitId">The unit.</param>
    /// <param name="AccountId">Who reports for it from now on.</param>
    public sealed record Request(string YearId, string UnitId, string AccountId);

    /// <exception cref="RuleViolationException">The actor is not of the office, the unit does not report, or the person is not of the unit or named already.</exception>
    public async ValueTask<bool> ExecuteAsync(Request request, CommandContext context, CancellationToken cancellationToken)
    {
        await context.RequireOfficeAsync(cancellationToken);
        var year = await context.ReportingYearAsync(request.YearId, cancellationToken);
        await StartReportingYear.RequirePersonsAsync([new(request.UnitId, request.AccountId)], context, cancellationToken);
        var former = year.Name(request.UnitId, request.AccountId);
        var names = await context.Db.Users.AsNoTracking().Where(u => u.Id == former || u.Id == request.AccountId).ToDictionaryAsync(u => u.Id, u => u.DisplayName, cancellationToken);
        var said = new Message("audit.report.person-named", await context.Db.UnitNameAsync(request.UnitId, cancellationToken), names.GetValueOrDefault(former, "–"), names[request.AccountId]);
        await context.RecordAsync((await context.Db.Cases.FindAsync([year.Id], cancellationToken))!, said, cancellationToken: cancellationToken);
        var open = await context.Db.MonthlyReports.Where(r => r.YearId == year.Id && r.UnitId == request.UnitId && (r.Status == ReportStatus.Open || r.Status == ReportStatus.Returned)).ToListAsync(cancellationToken);
        foreach (var report in open)
        {
            await ReportReminders.DropAsync(context, report, "person", cancellationToken);
            report.HandTo(request.AccountId, clock.DateOf(context.Now));
            await reminders.PlanAsync(context, report, cancellationToken);
            await context.RecordAsync((await context.Db.Cases.FindAsync([report.Id], cancellationToken))!, said, cancellationToken: cancellationToken);
            await context.Processes.PublishAsync(MoveDueDate.EventName, report.Id, payload: null, context.NewId(), cancellationToken);
        }

        context.Announce(new ReportsChanged(year.Id));
        return true;
    }
}
