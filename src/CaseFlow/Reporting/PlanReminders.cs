using CaseFlow.Processes;

namespace CaseFlow.Reporting;

/// <summary>Makes up for reminders that no clock planned while the server was down, before the day's digests are written.</summary>
public sealed class PlanReminders(Reminding reminding) : IOperation<PlanReminders.Request, bool>, IGuardedByRow
{
    public sealed record Request(string ReportId);

    public async ValueTask<bool> ExecuteAsync(Request request, CommandContext context, CancellationToken cancellationToken)
    {
        var report = await context.ReportAsync(request.ReportId, cancellationToken);
        var before = report.PlannedThrough;
        await reminding.PlanAsync(context, report, cancellationToken);
        return report.PlannedThrough != before;
    }
}
