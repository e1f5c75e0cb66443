using CaseFlow.Cases;
using CaseFlow.Data;
using Microsoft.EntityFrameworkCore;

namespace CaseFlow.Campaigns.Pages;

/// <summary>Few enterprises' parts with how far they are, named by their campaigns.</summary>
public static class MyParts
{
    /// <summary>Latest first.</summary>
    public static async Task<IReadOnlyList<PartRow>> ReadAsync(CaseFlowDbContext db, IQueryable<Participation> parts, DateOnly today)
    {
        var found = await parts.AsNoTracking().OrderByDescending(p => p.Id).Take(50)
            .Join(db.Set<Campaign>(), p => p.CampaignId, c => c.Id, (p, c) => new { p.Id, c.Title })
            .Join(db.Set<CaseFile>(), p => p.Id, c => c.Id, (p, c) => new { p.Id, p.Title, Of = c.Title, c.Number }).ToListAsync();
        var ids = found.Select(p => p.Id).ToList();
        var duties = (await db.Duties.AsNoTracking().Where(d => ids.Contains(d.CaseId)).ToListAsync()).ToLookup(d => d.CaseId);
        return [.. found.Select(p => new PartRow(p.Id, p.Title, $"{p.Of} · {p.Number}", duties[p.Id].Aggregate(default(Tally), (sum, d) => sum + CampaignBoard.One(d.Status, d.DueOn < today, 1))))];
    }
}
