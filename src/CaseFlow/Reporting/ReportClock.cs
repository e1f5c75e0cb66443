using CaseFlow.Cases;
using System.Text.Json;
using CaseFlow.Audit;
using CaseFlow.Calendar;
using CaseFlow.Language;
using CaseFlow.Processes;
using CaseFlow.Reminders;

namespace CaseFlow.Reporting;

/// <summary>Service task <c>report.clock</c>: plans the reminders, puts lateness into the history, and says when to look again: at the beginning of the next day on which the report is asked for or becomes late.</summary>
public sealed class ReportClock(ReportReminders reminders, Reminding reminding, TownClock clock) : IServiceTask
{
    public const string TaskName = "report.clock";

    public async ValueTask<JsonElement?> RunAsync(ServiceTaskCall call, CommandContext context, CancellationToken cancellationToken)
    {
        var report = await context.ReportAsync(call.CaseId!, cancellationToken);
        var today = clock.DateOf(context.Now);
        await reminders.PlanAsync(context, report, cancellationToken);
        if (report.NoteLate(today))
        {
            context.RecordBySystem((await context.Db.Cases.FindAsync([report.Id], cancellationToken))!, new Message("audit.report.late", ReportWords.Date(report.DueOn)));
        }

        context.Announce(new ReportsChanged(report.Id));
        var next = reminding.Plan.Next(report.DueOn, today).On;
        var late = report.DueOn.AddDays(1);
        return JsonSerializer.SerializeToElement(new { at = clock.At(today < late && late < next ? late : next, TimeOnly.MinValue), due = clock.EndOf(report.DueOn) });
    }
}
