using CaseFlow.Calendar;
using CaseFlow.Inbox;
using CaseFlow.Language;
using CaseFlow.Processes;

namespace CaseFlow.Guidance;

/// <summary>Writes down what a visit found, before its leader answers for it.</summary>
public sealed class WriteVisit(TownClock clock) : IOperation<WriteVisit.Request, bool>
{
    /// <param name="TaskId">The task of recording it.</param>
    /// <param name="Record">All of it.</param>
    public sealed record Request(string TaskId, VisitRecord Record);

    /// <exception cref="RuleViolationException">The task is not this person's or not open, or something is missing or impossible.</exception>
    public async ValueTask<bool> ExecuteAsync(Request request, CommandContext context, CancellationToken cancellationToken)
    {
        var task = await context.RequireOwnTaskAsync(request.TaskId, GuidanceTasks.Record, cancellationToken);
        var visit = await context.VisitAsync(task.CaseId!, cancellationToken);
        visit.Write(request.Record, clock.DateOf(context.AskedAt));
        context.Announce(new GuidanceChanged(visit.Id));
        return true;
    }
}
