using CaseFlow.Calendar;
using CaseFlow.Drafts;
using CaseFlow.Language;
using CaseFlow.People;
using CaseFlow.Processes;
using CaseFlow.Registry;
using Microsoft.EntityFrameworkCore;

namespace CaseFlow.Campaigns;

/// <summary>The office starts a campaign for a year (启动专项行动): from then on the product knows who owes what by when.</summary>
public sealed class StartCampaign(TownClock clock) : IOperation<StartCampaign.Request, StartCampaign.Result>
{
    /// <summary>The draft that the start drops.</summary>
    public const string DraftKey = "campaign:start";

    /// <param name="TemplateKey">The template.</param>
    /// <param name="Year">The calendar year.</param>
    /// <param name="Title">The campaign's name.</param>
    /// <param name="Phases">The days of every phase.</param>
    /// <param name="UnitIds">Which units; null for all that are open.</param>
    /// <param name="EnterpriseIds">Which of their enterprises; null for all.</param>
    public sealed record Request(string TemplateKey, int Year, string Title, IReadOnlyList<PhaseDates> Phases, IReadOnlyList<string>? UnitIds, IReadOnlyList<string>? EnterpriseIds);

    /// <param name="CampaignId">The campaign.</param>
    public sealed record Result(string CampaignId);

    /// <exception cref="RuleViolationException">Every reason at once.</exception>
    public async ValueTask<Result> ExecuteAsync(Request request, CommandContext context, CancellationToken cancellationToken)
    {
        await context.RequireCampaignOfficeAsync(cancellationToken);
        var row = await context.Db.FindAsync<CampaignTemplateRow>([request.TemplateKey], cancellationToken) ?? throw new RuleViolationException("campaign.template-unknown", request.TemplateKey);
        var plan = CampaignTemplate.Parse(row.Json);
        var units = await context.Db.Units.AsNoTracking().Where(u => u.ClosedAt == null).OrderBy(u => u.Kind).ThenBy(u => u.Id).ToListAsync(cancellationToken);
        var chosen = request.UnitIds is { } ids ? units.Where(u => ids.Contains(u.Id)).ToList() : units;
        var reasons = new List<Message>(Campaign.Impossible(request.Year, request.Title, plan, request.Phases));
        if (request.Phases.Count > 0 && request.Phases.Max(p => p.DueOn) < clock.DateOf(context.Now))
        {
            reasons.Add(new Message("campaign.over-already"));
        }

        if (await context.Db.Campaigns.AnyAsync(c => c.TemplateKey == plan.Key && c.Year == request.Year, cancellationToken))
        {
            reasons.Add(new Message("campaign.started-already", CampaignWords.Number(request.Year)));
        }

        reasons.AddRange((request.UnitIds ?? []).Except(units.Select(u => u.Id)).Select(id => new Message("campaign.unit-unknown", id)));
        reasons.AddRange(chosen.Count == 0 ? [new Message("campaign.no-units")] : await CampaignOpening.WithoutPeopleAsync(chosen, context, cancellationToken));
        reasons.AddRange(await EnterprisesAsync(request.EnterpriseIds, chosen, context, cancellationToken));
        if (reasons.Count > 0)
        {
            throw new RuleViolationException(reasons);
        }

        var campaign = new Campaign(context.NewId(), request.Year, request.Title, plan, request.Phases, clock.DateOf(context.Now), isDemo: chosen.TrueForAll(u => u.IsDemo));
        await CampaignOpening.BeginAsync(campaign, chosen, request.EnterpriseIds?.Distinct().Order(StringComparer.Ordinal).ToList(), context, cancellationToken);
        await context.DropDraftAsync(DraftKey, cancellationToken);
        return new Result(campaign.Id);
    }

    private static async Task<IReadOnlyList<Message>> EnterprisesAsync(IReadOnlyList<string>? ids, List<Unit> chosen, CommandContext context, CancellationToken cancellationToken)
    {
        if (ids is null or [])
        {
            return ids is null ? [] : [new Message("campaign.nobody-chosen")];
        }

        var reasons = new List<Message>();
        foreach (var some in ids.Chunk(500))
        {
            var known = await context.Db.Enterprises.AsNoTracking().Where(e => some.Contains(e.Id)).Select(e => new { e.Id, e.Name, e.UnitId, e.Closure }).ToListAsync(cancellationToken);
            reasons.AddRange(some.Except(known.Select(e => e.Id)).Select(id => new Message("campaign.enterprise-unknown", id)));
            reasons.AddRange(known.Where(e => e.Closure is not null).Select(e => new Message("registry.enterprise-closed", e.Name)));
            reasons.AddRange(known.Where(e => chosen.All(u => u.Id != e.UnitId)).Select(e => new Message("campaign.enterprise-without-unit", e.Name)));
        }

        return reasons;
    }
}
