using CaseFlow.Audit;
using CaseFlow.Calendar;
using CaseFlow.Cases;
using CaseFlow.Language;
using CaseFlow.Processes;
using CaseFlow.Registry;

namespace CaseFlow.Supervision;

/// <summary>The office puts an enterprise into another tier than the rules do, with a reason and a last day.</summary>
public sealed class OverrideTier(TownClock clock) : IOperation<OverrideTier.Request, bool>
{
    /// <param name="EnterpriseId">Which.</param>
    /// <param name="Tier">Where.</param>
    /// <param name="Until">Through this day; today ends one that holds.</param>
    /// <param name="Reason">Why.</param>
    public sealed record Request(string EnterpriseId, Tier Tier, DateOnly Until, string Reason);

    /// <exception cref="RuleViolationException">The actor is not of the office, the enterprise is unknown, no reason is given, or the day is impossible.</exception>
    public async ValueTask<bool> ExecuteAsync(Request request, CommandContext context, CancellationToken cancellationToken)
    {
        var actor = await context.RequireOfficeAsync(cancellationToken);
        await context.OperatingEnterpriseAsync(request.EnterpriseId, cancellationToken);
        var over = await context.Db.Set<TierOverride>().FindAsync([request.EnterpriseId], cancellationToken);
        if (over is null)
        {
            over = new TierOverride(request.EnterpriseId);
            context.Db.Add(over);
        }

        over.Decide(request.Tier, request.Reason, request.Until, actor.DisplayName, clock.DateOf(context.Now));
        if (await context.Db.Set<CaseFile>().FindAsync([request.EnterpriseId], cancellationToken) is { } file)
        {
            await context.RecordAsync(file, new Message("audit.supervision.overridden", $"@supervision.tier.{over.Tier}", SupervisionWords.Date(over.Until)), over.Reason, cancellationToken: cancellationToken);
        }

        context.Announce(new SupervisionChanged(request.EnterpriseId));
        return true;
    }
}
