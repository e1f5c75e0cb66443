using CaseFlow.Audit;
using CaseFlow.Calendar;
using CaseFlow.Cases;
using CaseFlow.Language;
using CaseFlow.Processes;
using Microsoft.EntityFrameworkCore;

namespace CaseFlow.Reporting;

/// <summary>The office sends a filed report back (退回), with a reason: its signature is void, and it is asked for again.</summary>
public sealed class ReturnReport(ReportReminders reminders, TownClock clock) : IOperation<ReturnReport.Request, bool>
{
    public sealed record Request(string ReportId, string Reason);

    public async ValueTask<bool> ExecuteAsync(Request request, CommandContext context, CancellationToken cancellationToken)
    {
        await context.RequireOfficeAsync(cancellationToken);
        var report = await context.ReportAsync(request.ReportId, cancellationToken);
        report.Return(request.Reason, clock.DateOf(context.Now));
        foreach (var signature in await context.Db.Signatures.Where(s => s.CaseId == report.Id && s.VoidedAt == null).ToListAsync(cancellationToken))
        {
            signature.Void(context.Now);
        }

        await reminders.PlanAsync(context, report, cancellationToken);
        var file = (await context.Db.Cases.FindAsync([report.Id], cancellationToken))!;
        await context.RecordAsync(file, new Message("audit.report.returned"), report.Reason, cancellationToken: cancellationToken);
        file.Reopen();
        var instance = await context.Processes.StartAsync(OpenMonth.StartOf(report, context), cancellationToken);
        file.MovedBy(instance.Id);
        context.Announce(new ReportsChanged(report.Id));
        return true;
    }
}
