using CaseFlow.Audit;
using CaseFlow.Cases;
using CaseFlow.Language;
using CaseFlow.Processes;

namespace CaseFlow.Reporting;

/// <summary>The office does without a month's report (免报), with a reason.</summary>
public sealed class WaiveReport : IOperation<WaiveReport.Request, bool>
{
    public sealed record Request(string ReportId, string Reason);

    public async ValueTask<bool> ExecuteAsync(Request request, CommandContext context, CancellationToken cancellationToken)
    {
        await context.RequireOfficeAsync(cancellationToken);
        var report = await context.ReportAsync(request.ReportId, cancellationToken);
        report.Waive(request.Reason);
        await ReportReminders.DropAsync(context, report, "waived", cancellationToken);
        var file = (await context.Db.Cases.FindAsync([report.Id], cancellationToken))!;
        await context.RecordAsync(file, new Message("audit.report.waived"), report.Reason, cancellationToken: cancellationToken);
        file.Close(context.Now);
        if (await context.Db.WorkflowInstances.FindAsync([file.InstanceId!], cancellationToken) is not null)
        {
            await context.Processes.CancelAsync(file.InstanceId!, report.Reason!, cancellationToken);
        }

        context.Announce(new ReportsChanged(report.Id));
        return true;
    }
}
