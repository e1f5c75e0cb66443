using CaseFlow.Calendar;
using CaseFlow.Inbox;
using CaseFlow.Language;
using CaseFlow.Processes;

namespace CaseFlow.Supervision;

/// <summary>Writes down what an inspection found, before its inspector signs it.</summary>
public sealed class WriteInspection(TownClock clock) : IOperation<WriteInspection.Request, bool>
{
    /// <param name="TaskId">The task of recording it.</param>
    /// <param name="Record">All of it.</param>
    public sealed record Request(string TaskId, InspectionRecord Record);

    /// <exception cref="RuleViolationException">The task is not this person's or not open, or something is missing or impossible.</exception>
    public async ValueTask<bool> ExecuteAsync(Request request, CommandContext context, CancellationToken cancellationToken)
    {
        var task = await context.RequireOwnTaskAsync(request.TaskId, SupervisionTasks.Inspect, cancellationToken);
        var inspection = await context.InspectionAsync(task.CaseId!, cancellationToken);
        inspection.Write(request.Record, clock.DateOf(context.AskedAt));
        context.Announce(new SupervisionChanged(inspection.Id));
        return true;
    }
}
