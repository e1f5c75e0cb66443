using CaseFlow.Calendar;
using CaseFlow.Inbox;
using CaseFlow.Language;
using CaseFlow.People;
using CaseFlow.Processes;
using Microsoft.EntityFrameworkCore;

namespace CaseFlow.Reporting;

/// <summary>Writes down what a unit reports of a month, before it is signed.</summary>
public sealed class WriteReport(ReportForms forms, TownClock clock) : IOperation<WriteReport.Request, bool>
{
    /// <param name="UnitId">The unit.</param>
    /// <param name="Year">The year.</param>
    /// <param name="Month">1 to 12.</param>
    /// <param name="Content">All of it.</param>
    public sealed record Request(string UnitId, int Year, int Month, ReportContent Content);

    /// <exception cref="RuleViolationException">The month has not begun, nobody asks for it, or the actor does not write for the unit.</exception>
    public async ValueTask<bool> ExecuteAsync(Request request, CommandContext context, CancellationToken cancellationToken)
    {
        var today = clock.DateOf(context.AskedAt);
        if (new DateOnly(request.Year, request.Month, 1) > today)
        {
            throw new RuleViolationException("report.future-month");
        }

        var report = await context.Db.MonthlyReports.SingleOrDefaultAsync(r => r.UnitId == request.UnitId && r.Year == request.Year && r.Month == request.Month, cancellationToken)
            ?? throw new RuleViolationException("report.unknown");
        await RequireWriterAsync(report, context, cancellationToken);
        report.Write(request.Content, forms.Monthly, today);
        context.Announce(new ReportsChanged(report.Id));
        return true;
    }

    // Who may answer the task may write the report: the named person or a substitute.
    private static async Task RequireWriterAsync(MonthlyReport report, CommandContext context, CancellationToken cancellationToken)
    {
        var actor = await context.ActorAsync(cancellationToken);
        var task = await context.Db.Tasks.AsNoTracking().FirstOrDefaultAsync(t => t.CaseId == report.Id && t.State == WorkTaskState.Open, cancellationToken);
        if (actor.AccountId != report.PersonId
            && (task is null || (!MayAnswer.IsFor(task, actor) && await MayAnswer.PrincipalAsync(context.Db, task, actor, context.Now, cancellationToken) is null)))
        {
            throw new RuleViolationException("report.not-yours");
        }
    }
}
