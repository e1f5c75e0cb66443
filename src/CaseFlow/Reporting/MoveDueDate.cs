using CaseFlow.Audit;
using CaseFlow.Calendar;
using CaseFlow.Cases;
using CaseFlow.Language;
using CaseFlow.Processes;

namespace CaseFlow.Reporting;

/// <summary>The office moves a report's due date, with a reason; the running deadline and its reminders follow.</summary>
public sealed class MoveDueDate(ReportReminders reminders, TownClock clock) : IOperation<MoveDueDate.Request, bool>
{
    /// <summary>The event that the report's instance waits for: its date moved, or somebody else writes it.</summary>
    public const string EventName = "report.due-moved";

    public sealed record Request(string ReportId, DateOnly DueOn, string Reason);

    public async ValueTask<bool> ExecuteAsync(Request request, CommandContext context, CancellationToken cancellationToken)
    {
        await context.RequireOfficeAsync(cancellationToken);
        await MoveAsync(await context.ReportAsync(request.ReportId, cancellationToken), request.DueOn, request.Reason, context, cancellationToken);
        return true;
    }

    internal async Task MoveAsync(MonthlyReport report, DateOnly dueOn, string reason, CommandContext context, CancellationToken cancellationToken)
    {
        var old = report.DueOn;
        report.MoveDue(dueOn, reason, clock.DateOf(context.Now));
        await ReportReminders.DropAsync(context, report, "moved", cancellationToken);
        await reminders.PlanAsync(context, report, cancellationToken);
        var file = (await context.Db.Cases.FindAsync([report.Id], cancellationToken))!;
        await context.RecordAsync(file, new Message("audit.report.due-moved", ReportWords.Date(old), ReportWords.Date(report.DueOn)), report.Reason, cancellationToken: cancellationToken);
        await context.Processes.PublishAsync(EventName, report.Id, payload: null, context.NewId(), cancellationToken);
        context.Announce(new ReportsChanged(report.Id));
    }
}
