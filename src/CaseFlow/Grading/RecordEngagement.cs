using CaseFlow.Language;
using CaseFlow.People;
using CaseFlow.Processes;
using CaseFlow.Registry;
using Microsoft.EntityFrameworkCore;

namespace CaseFlow.Grading;

/// <summary>Puts a tie between a review unit, or a reviewer, and an enterprise on record (咨询、培训、收费、任职情况).</summary>
public sealed class RecordEngagement : IOperation<RecordEngagement.Request, string>
{
    public sealed record Request(string EnterpriseId, string? ReviewUnitId, string? AccountId, EngagementKind Kind, DateOnly LastOn, string Note);

    /// <exception cref="RuleViolationException">The actor is not of the organising unit or the office, or something is unknown or missing.</exception>
    public async ValueTask<string> ExecuteAsync(Request request, CommandContext context, CancellationToken cancellationToken)
    {
        var actor = await context.KeeperAsync(cancellationToken);
        if (!await context.Db.Set<Enterprise>().AnyAsync(e => e.Id == request.EnterpriseId, cancellationToken)
            || (request.ReviewUnitId is { } unit && !await context.Db.ReviewUnits.AnyAsync(u => u.Id == unit, cancellationToken)))
        {
            throw new RuleViolationException("grading.unknown");
        }

        var engagement = new Engagement(context.NewId(), request.EnterpriseId, request.ReviewUnitId, request.AccountId, request.Kind, request.LastOn, request.Note, actor.DisplayName);
        context.Db.Add(engagement);
        context.Announce(new GradingChanged(engagement.Id));
        return engagement.Id;
    }
}
