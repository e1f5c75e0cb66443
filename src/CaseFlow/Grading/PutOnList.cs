using CaseFlow.Data;
using CaseFlow.Language;
using CaseFlow.People;
using CaseFlow.Processes;
using CaseFlow.Registry;
using Microsoft.EntityFrameworkCore;

namespace CaseFlow.Grading;

/// <summary>The office puts an enterprise on one of a year's lists (列入计划名单), moves it to another, or takes it off; with a reason, and the history stays.</summary>
public sealed class PutOnList(SeedDocuments seed) : IOperation<PutOnList.Request, bool>
{
    private const int EarliestYear = 2016;
    private const int LatestYear = 2100;

    /// <param name="Year">Of the plan.</param>
    /// <param name="EnterpriseId">Whom.</param>
    /// <param name="ListCode">Where; null takes it off.</param>
    /// <param name="TargetLevel">What to apply for.</param>
    /// <param name="Month">By the end of which month.</param>
    /// <param name="Reason">Why.</param>
    public sealed record Request(int Year, string EnterpriseId, string? ListCode, string TargetLevel, int Month, string Reason);

    /// <returns>False when it is on no list and stays on none.</returns>
    /// <exception cref="RuleViolationException">The actor is not of the office, or everything that is wrong at once.</exception>
    public async ValueTask<bool> ExecuteAsync(Request request, CommandContext context, CancellationToken cancellationToken)
    {
        var actor = await context.ActorAsync(cancellationToken);
        if (!actor.SeesTown)
        {
            throw new RuleViolationException("grading.role-required", $"@role.{Roles.Office}");
        }

        var enterprise = await context.Db.Set<Enterprise>().FindAsync([request.EnterpriseId], cancellationToken) ?? throw new RuleViolationException("grading.unknown");
        Require(request, enterprise);
        var entry = await context.Db.PlanningEntries.SingleOrDefaultAsync(e => e.Year == request.Year && e.EnterpriseId == enterprise.Id, cancellationToken);
        var before = entry?.ListCode;
        if (request.ListCode is null)
        {
            if (entry is null)
            {
                return false;
            }

            context.Db.Remove(entry);
        }
        else
        {
            enterprise.RequireOperating();
            if (entry is null)
            {
                entry = new PlanningEntry(context.NewId(), request.Year, enterprise.Id);
                context.Db.Add(entry);
            }

            entry.Put(request.ListCode, request.TargetLevel, request.Month, request.Reason.Trim());
        }

        context.Db.Add(new PlanningMove(context.NewId(), request.Year, enterprise.Id, before, request.ListCode, request.Reason.Trim(), actor.DisplayName, context.AskedAt));
        context.Announce(new GradingChanged(enterprise.Id));
        return true;
    }

    private void Require(Request request, Enterprise enterprise)
    {
        var wrong = new List<Message>();
        if (string.IsNullOrWhiteSpace(request.Reason))
        {
            wrong.Add(new Message("grading.reason-required"));
        }

        if (request.ListCode is { } list && seed.Get<PlanningRules>(PlanningRules.Path).List(list) is null)
        {
            wrong.Add(new Message("grading.planning.list-unknown", list));
        }

        if (request.ListCode is not null && (request.Month is < 1 or > 12 || request.Year is < EarliestYear or > LatestYear))
        {
            wrong.Add(new Message("grading.planning.month-impossible"));
        }

        if (request.ListCode is not null && seed.Get<GradingRules>(GradingRules.Path).Level(request.TargetLevel)?.Sizes.Contains(enterprise.Size) != true)
        {
            wrong.Add(new Message("grading.planning.level-impossible"));
        }

        if (wrong.Count > 0)
        {
            throw new RuleViolationException(wrong);
        }
    }
}
