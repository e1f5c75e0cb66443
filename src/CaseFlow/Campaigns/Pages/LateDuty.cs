using CaseFlow.Cases;
using CaseFlow.Data;
using Microsoft.EntityFrameworkCore;

namespace CaseFlow.Campaigns.Pages;

/// <summary>A duty with whose it is.</summary>
/// <param name="Duty">The duty.</param>
/// <param name="Of">The enterprise, the unit or the campaign.</param>
/// <param name="Item">The piece of work.</param>
public sealed record LateDuty(Duty Duty, string Of, WorkItem Item)
{
    /// <summary>Names what a query of duties finds.</summary>
    public static async Task<IReadOnlyList<LateDuty>> ReadAsync(CaseFlowDbContext db, Campaign campaign, IQueryable<Duty> duties)
    {
        var found = await duties.ToListAsync();
        var cases = found.Select(d => d.CaseId).Distinct().ToList();
        var titles = await db.Cases.AsNoTracking().Where(c => cases.Contains(c.Id)).ToDictionaryAsync(c => c.Id, c => c.Title);
        return [.. found.Select(d => new LateDuty(d, titles.GetValueOrDefault(d.CaseId, ""), campaign.Item(d.ItemKey)))];
    }
}
