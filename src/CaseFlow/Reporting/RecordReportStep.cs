using System.Text.Json;
using CaseFlow.Calendar;
using CaseFlow.Cases;
using CaseFlow.Inbox;
using CaseFlow.Language;
using CaseFlow.Processes;

namespace CaseFlow.Reporting;

/// <summary>Service task <c>report.record</c>: files the report as the definition says. The report decides whether it may: a refusal refuses the answer that led here.</summary>
public sealed class RecordReportStep(ReportForms forms, TownClock clock) : IServiceTask
{
    public const string TaskName = "report.record";

    public async ValueTask<JsonElement?> RunAsync(ServiceTaskCall call, CommandContext context, CancellationToken cancellationToken)
    {
        if (call.Text("action") is not "file")
        {
            throw new RuleViolationException("report.unknown-action", call.Text("action") ?? "");
        }

        var report = await context.ReportAsync(call.CaseId!, cancellationToken);
        var reply = context.Shared<TaskReply>()!;

        // The day of the answer counts, also where an incident held it up.
        report.File(forms.Monthly, reply.By.DisplayName, reply.At, clock.DateOf(reply.At));
        await ReportReminders.DropAsync(context, report, "filed", cancellationToken);
        (await context.Db.Cases.FindAsync([report.Id], cancellationToken))!.Close(context.Now);
        context.Announce(new ReportsChanged(report.Id));
        return JsonSerializer.SerializeToElement(new { status = report.Status.ToString() });
    }
}
