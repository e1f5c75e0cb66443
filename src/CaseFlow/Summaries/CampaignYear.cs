using CaseFlow.Campaigns;
using CaseFlow.Data;
using CaseFlow.Hazards;
using Microsoft.EntityFrameworkCore;

namespace CaseFlow.Summaries;

/// <summary>What slices that know no campaign count for one: its calendar year, at the enterprises taking part.</summary>
internal static class CampaignYear
{
    extension(Campaign campaign)
    {
        public DateOnly FirstDay => new(campaign.Year, 1, 1);

        public DateOnly LastDay => new(campaign.Year, 12, 31);
    }

    /// <summary>Ids of the enterprises taking part.</summary>
    public static IQueryable<string> EnterprisesOf(this CaseFlowDbContext db, Campaign campaign) =>
        db.Set<Participation>().Where(p => p.CampaignId == campaign.Id).Select(p => p.EnterpriseId);

    /// <summary>Hidden dangers found there in the year.</summary>
    public static IQueryable<Hazard> HazardsOf(this CaseFlowDbContext db, Campaign campaign)
    {
        var (first, last, enterprises) = (campaign.FirstDay, campaign.LastDay, db.EnterprisesOf(campaign));
        return db.Hazards.AsNoTracking().Where(h => h.RaisedOn >= first && h.RaisedOn <= last && enterprises.Contains(h.EnterpriseId));
    }
}
