using CaseFlow.Audit;
using CaseFlow.Calendar;
using CaseFlow.Cases;
using CaseFlow.Data;
using CaseFlow.Language;
using CaseFlow.Processes;

namespace CaseFlow.Hazards;

/// <summary>Who has to correct a hidden danger asks for a later date (申请延期), with a reason; who verifies decides.</summary>
public sealed class AskExtension(SeedDocuments seed, TownClock clock) : IOperation<AskExtension.Request, bool>
{
    /// <summary>The event that the instance waits for.</summary>
    public const string EventName = "hazard.extension-asked";

    /// <param name="TaskId">The task of correcting it.</param>
    /// <param name="DueOn">The later date.</param>
    /// <param name="Reason">Why.</param>
    public sealed record Request(string TaskId, DateOnly DueOn, string Reason);

    /// <exception cref="RuleViolationException">The task is not this person's or not open, or the date is impossible.</exception>
    public async ValueTask<bool> ExecuteAsync(Request request, CommandContext context, CancellationToken cancellationToken)
    {
        var hazard = await context.OwnHazardAsync(request.TaskId, cancellationToken);
        var longest = seed.Get<HazardRules>(HazardRules.Path).LongestExtension.Days;
        hazard.AskExtension(request.DueOn, request.Reason, clock.DateOf(context.AskedAt), longest);
        var file = (await context.Db.Cases.FindAsync([hazard.Id], cancellationToken))!;
        await context.RecordAsync(file, new Message("audit.hazard.extension-asked", HazardWords.Date(hazard.DueOn), HazardWords.Date(request.DueOn)), hazard.ExtensionReason, cancellationToken: cancellationToken);
        await context.Processes.PublishAsync(EventName, hazard.Id, payload: null, context.NewId(), cancellationToken);
        context.Announce(new HazardsChanged(hazard.Id));
        return true;
    }
}
