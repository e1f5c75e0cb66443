using CaseFlow.Calendar;
using CaseFlow.Inbox;
using CaseFlow.Language;
using CaseFlow.Processes;

namespace CaseFlow.Hazards;

/// <summary>Writes down how a hidden danger was corrected, before its owner answers for it.</summary>
public sealed class WriteCorrection(TownClock clock) : IOperation<WriteCorrection.Request, bool>
{
    /// <param name="TaskId">The task of correcting it.</param>
    /// <param name="Correction">All of it.</param>
    public sealed record Request(string TaskId, Correction Correction);

    /// <exception cref="RuleViolationException">The task is not this person's or not open, or something is missing or impossible.</exception>
    public async ValueTask<bool> ExecuteAsync(Request request, CommandContext context, CancellationToken cancellationToken)
    {
        var hazard = await context.OwnHazardAsync(request.TaskId, cancellationToken);
        hazard.Write(request.Correction, clock.DateOf(context.AskedAt));
        context.Announce(new HazardsChanged(hazard.Id));
        return true;
    }
}
