using CaseFlow.Audit;
using CaseFlow.Cases;
using CaseFlow.Drafts;
using CaseFlow.Language;
using CaseFlow.Processes;
using CaseFlow.Registry;
using Microsoft.EntityFrameworkCore;

namespace CaseFlow.Campaigns;

/// <summary>
/// The office takes enterprises into a running campaign (纳入): registered since it started, left out then, or set aside because their start faulted. The campaign's
/// batch starts them; a unit that had no part gets one. They owe everything the others owe, also what was due before they came.
/// </summary>
public sealed class TakeInEnterprises : IOperation<TakeInEnterprises.Request, bool>
{
    /// <summary>The draft that the operation drops.</summary>
    public static string DraftKey(string campaignId) => $"campaign:take-in:{campaignId}";

    public sealed record Request(string CampaignId, IReadOnlyList<string> EnterpriseIds);

    /// <exception cref="RuleViolationException">Every reason at once: not the office, the campaign has ended, nobody is chosen, one takes part already, or its unit has nobody.</exception>
    public async ValueTask<bool> ExecuteAsync(Request request, CommandContext context, CancellationToken cancellationToken)
    {
        await context.RequireCampaignOfficeAsync(cancellationToken);
        var campaign = await context.CampaignAsync(request.CampaignId, cancellationToken);
        campaign.RequireRunning();
        var ids = request.EnterpriseIds.Distinct().Order(StringComparer.Ordinal).ToList();
        if (ids.Count == 0)
        {
            throw new RuleViolationException("campaign.nobody-chosen");
        }

        var (unitIds, reasons) = await LookAtAsync(campaign, ids, context, cancellationToken);
        var there = await context.Db.CampaignUnits.Where(u => u.CampaignId == campaign.Id).Select(u => u.UnitId).ToListAsync(cancellationToken);
        var fresh = await context.Db.Units.AsNoTracking().Where(u => unitIds.Contains(u.Id) && !there.Contains(u.Id)).OrderBy(u => u.Kind).ThenBy(u => u.Id).ToListAsync(cancellationToken);
        reasons.AddRange(await CampaignOpening.WithoutPeopleAsync(fresh, context, cancellationToken));
        if (reasons.Count > 0)
        {
            throw new RuleViolationException(reasons);
        }

        var file = (await context.Db.Cases.FindAsync([campaign.Id], cancellationToken))!;
        foreach (var (at, unit) in fresh.Index())
        {
            CampaignOpening.OpenUnit(campaign, unit, CampaignOpening.UnitNumber(file.Number, there.Count + at + 1), context);
        }

        context.Db.Add(new CampaignBatch(context.NewId(), campaign.Id, BatchKind.Start, ids.Count, context.Now) { UnitIds = [.. unitIds], EnterpriseIds = ids });
        await context.RecordAsync(file, new Message("audit.campaign.taken-in", CampaignWords.Number(ids.Count)), cancellationToken: cancellationToken);
        await context.DropDraftAsync(DraftKey(campaign.Id), cancellationToken);
        context.Announce(new DueWorkStaged(typeof(BatchWork)));
        context.Announce(new CampaignsChanged(campaign.Id));
        return true;
    }

    private static async Task<(HashSet<string> UnitIds, List<Message> Reasons)> LookAtAsync(Campaign campaign, List<string> ids, CommandContext context, CancellationToken cancellationToken)
    {
        var (units, reasons) = (new HashSet<string>(), new List<Message>());
        foreach (var some in ids.Chunk(500))
        {
            var known = await context.Db.Enterprises.AsNoTracking().Where(e => some.Contains(e.Id)).Select(e => new { e.Id, e.Name, e.UnitId, e.Closure }).ToListAsync(cancellationToken);
            var inside = await context.Db.Participations.Where(p => p.CampaignId == campaign.Id && some.Contains(p.EnterpriseId)).Select(p => p.EnterpriseId).ToListAsync(cancellationToken);
            reasons.AddRange(some.Except(known.Select(e => e.Id)).Select(id => new Message("campaign.enterprise-unknown", id)));
            reasons.AddRange(known.Where(e => inside.Contains(e.Id)).Select(e => new Message("campaign.in-already", e.Name)));
            reasons.AddRange(known.Where(e => e.Closure is not null).Select(e => new Message("registry.enterprise-closed", e.Name)));
            units.UnionWith(known.Select(e => e.UnitId));
        }

        return (units, reasons);
    }
}
