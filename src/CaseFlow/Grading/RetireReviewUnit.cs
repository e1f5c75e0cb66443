using CaseFlow.Audit;
using CaseFlow.Calendar;
using CaseFlow.Language;
using CaseFlow.Processes;

namespace CaseFlow.Grading;

/// <summary>A review unit reviews nothing new from today on (停用), or does so again; what it has under way goes on.</summary>
public sealed class RetireReviewUnit(TownClock clock) : IOperation<RetireReviewUnit.Request, bool>
{
    /// <param name="Id">The unit.</param>
    /// <param name="IsRetired">From today on; false takes it back.</param>
    /// <param name="Reason">Why.</param>
    public sealed record Request(string Id, bool IsRetired, string? Reason);

    /// <exception cref="RuleViolationException">The actor keeps no grading, or no reason is given.</exception>
    public async ValueTask<bool> ExecuteAsync(Request request, CommandContext context, CancellationToken cancellationToken)
    {
        await context.KeeperAsync(cancellationToken);
        var unit = await context.Db.ReviewUnits.FindAsync([request.Id], cancellationToken) ?? throw new RuleViolationException("grading.unknown");
        if (string.IsNullOrWhiteSpace(request.Reason))
        {
            throw new RuleViolationException("grading.reason-required");
        }

        unit.Retire(request.IsRetired ? clock.DateOf(context.AskedAt) : null);
        await context.RecordAsync(await ReviewUnitFile.OfAsync(context, unit, clock, cancellationToken), new Message(request.IsRetired ? "audit.grading.unit-retired" : "audit.grading.unit-back"), request.Reason.Trim(), cancellationToken: cancellationToken);
        context.Announce(new GradingChanged(unit.Id));
        return true;
    }
}
