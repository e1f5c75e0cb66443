using CaseFlow.Data;
using CaseFlow.People;
using CaseFlow.Registry;
using Microsoft.EntityFrameworkCore;

namespace CaseFlow.Campaigns.Pages;

/// <summary>Campaigns for the office and units; an enterprise's own parts.</summary>
public sealed partial class CampaignsPage
{
    private IReadOnlyList<(Campaign Campaign, Tally Tally)>? _campaigns;
    private IReadOnlyList<PartRow> _parts = [];
    private bool _mayStart;

    /// <inheritdoc/>
    protected override async Task ReadAsync(CaseFlowDbContext db, string accountId)
    {
        var today = Clock.Today;
        var actor = await db.ActorAsync(accountId, Clock.Now, default);
        _mayStart = actor.Holds(Roles.Office);
        var units = actor.Units;
        var campaigns = await db.Campaigns.AsNoTracking().Where(c => actor.SeesTown || db.Set<CampaignUnit>().Any(u => u.CampaignId == c.Id && units.Contains(u.UnitId)))
            .OrderByDescending(c => c.Year).ThenByDescending(c => c.Id).ToListAsync();
        var counts = await db.Duties.AsNoTracking().VisibleTo(actor).GroupBy(d => new { d.CampaignId, d.Status }).Select(g => new { g.Key, Count = g.Count() }).ToListAsync();
        _campaigns = [.. campaigns.Select(c => (c, counts.Where(n => n.Key.CampaignId == c.Id).Aggregate(default(Tally), (sum, n) => sum + CampaignBoard.One(n.Key.Status, isPast: false, n.Count))))];
        var own = actor.OwnEnterprises();
        _parts = await MyParts.ReadAsync(db, db.Participations.Where(p => own.Contains(p.EnterpriseId)), today);
    }
}
