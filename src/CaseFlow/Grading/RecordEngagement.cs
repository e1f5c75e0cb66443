using CaseFlow.Calendar;
using CaseFlow.Drafts;
using CaseFlow.Language;
using CaseFlow.People;
using CaseFlow.Processes;
using CaseFlow.Registry;
using Microsoft.EntityFrameworkCore;

namespace CaseFlow.Grading;

/// <summary>Puts a tie between a review unit, or a reviewer, and an enterprise on record (咨询、培训、收费、任职情况).</summary>
public sealed class RecordEngagement(RegistryChronicle chronicle, TownClock clock) : IOperation<RecordEngagement.Request, string>
{
    public sealed record Request(string EnterpriseId, string? ReviewUnitId, string? AccountId, EngagementKind Kind, DateOnly? LastOn, string Note);

    /// <summary>The key of the draft that the page keeps.</summary>
    public const string DraftKey = "grading-tie:new";

    /// <exception cref="RuleViolationException">The actor is not of the organising unit or the office, something is unknown or missing, or the last day is to come.</exception>
    public async ValueTask<string> ExecuteAsync(Request request, CommandContext context, CancellationToken cancellationToken)
    {
        var actor = await context.KeeperAsync(cancellationToken);
        if (await context.Db.Set<Enterprise>().FindAsync([request.EnterpriseId], cancellationToken) is not { } enterprise
            || (request.ReviewUnitId is { } unit && !await context.Db.ReviewUnits.AnyAsync(u => u.Id == unit, cancellationToken)))
        {
            throw new RuleViolationException("grading.unknown");
        }

        if (request.LastOn > clock.DateOf(context.AskedAt))
        {
            throw new RuleViolationException("grading.tie-day");
        }

        var engagement = new Engagement(context.NewId(), request.EnterpriseId, request.ReviewUnitId, request.AccountId, request.Kind, request.LastOn, request.Note, actor.DisplayName);
        context.Db.Add(engagement);
        await chronicle.RecordAsync(context, enterprise, [new Message("grading.history.tie", $"@grading.tie.{engagement.Kind}", engagement.Note)], cancellationToken);
        await context.DropDraftAsync(DraftKey, cancellationToken);
        context.Announce(new GradingChanged(engagement.Id));
        return engagement.Id;
    }
}
