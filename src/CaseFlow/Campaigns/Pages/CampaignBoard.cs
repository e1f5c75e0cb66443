using CaseFlow.Data;
using CaseFlow.People;
using CaseFlow.Registry;
using Microsoft.EntityFrameworkCore;

namespace CaseFlow.Campaigns.Pages;

/// <summary>A campaign as far as the reader may see it.</summary>
/// <param name="Reader">Who looks.</param>
/// <param name="Campaign">The campaign.</param>
/// <param name="Number">Its case's number.</param>
/// <param name="Units">Its units the reader sees, with the number of enterprises.</param>
/// <param name="Tallies">By unit (null for the office) and phase.</param>
/// <param name="Late">The longest late first, a few.</param>
/// <param name="LateCount">All of them.</param>
/// <param name="Enterprises">How many take part.</param>
/// <param name="Batch">A batch that is under way, or null.</param>
/// <param name="Faults">Enterprises set aside because their start faulted, with their names; the office's to see.</param>
public sealed record CampaignBoard(
    Actor Reader,
    Campaign Campaign,
    string Number,
    IReadOnlyList<BoardUnit> Units,
    IReadOnlyDictionary<(string? Unit, string Phase), Tally> Tallies,
    IReadOnlyList<LateDuty> Late,
    int LateCount,
    int Enterprises,
    CampaignBatch? Batch,
    IReadOnlyList<(StartFault Fault, string Name)> Faults)
{
    private const int LateShown = 8;

    public Tally Of(string? unitId, string phase) => Tallies.GetValueOrDefault((unitId, phase));

    public Tally Of(string phase) => Tallies.Where(t => t.Key.Phase == phase).Aggregate(default(Tally), (sum, t) => sum + t.Value);

    /// <summary>Reads it; null when there is none that the reader may see.</summary>
    public static async Task<CampaignBoard?> ReadAsync(CaseFlowDbContext db, string campaignId, string accountId, DateTimeOffset now, DateOnly today)
    {
        var actor = await db.ActorAsync(accountId, now, default);
        var campaign = await db.Campaigns.AsNoTracking().SingleOrDefaultAsync(c => c.Id == campaignId);
        if (campaign is null || !(actor.SeesTown || await db.CampaignUnits.AnyAsync(u => u.CampaignId == campaignId && actor.Units.Contains(u.UnitId))))
        {
            return null;
        }

        var duties = db.Duties.AsNoTracking().Where(d => d.CampaignId == campaignId).VisibleTo(actor);
        var counts = await duties.GroupBy(d => new { d.UnitId, d.PhaseKey, d.Status, IsPast = d.DueOn < today }).Select(g => new { g.Key, Count = g.Count() }).ToListAsync();
        var parts = await db.Participations.AsNoTracking().Where(p => p.CampaignId == campaignId).VisibleTo(actor).GroupBy(p => p.UnitId).Select(g => new { g.Key, Count = g.Count() }).ToDictionaryAsync(g => g.Key, g => g.Count);
        var units = await db.CampaignUnits.AsNoTracking().Where(u => u.CampaignId == campaignId)
            .Join(db.Set<Unit>(), c => c.UnitId, u => u.Id, (c, u) => new { u.Id, u.Name, u.Kind }).OrderBy(u => u.Kind).ThenBy(u => u.Id).ToListAsync();
        var late = duties.Where(d => (d.Status == DutyStatus.Open || d.Status == DutyStatus.Missed) && d.DueOn < today);
        return new CampaignBoard(
            actor,
            campaign,
            await db.Set<Cases.CaseFile>().Where(c => c.Id == campaignId).Select(c => c.Number).SingleAsync(),
            [.. units.Where(u => actor.SeesTown || actor.Units.Contains(u.Id)).Select(u => new BoardUnit(u.Id, u.Name, parts.GetValueOrDefault(u.Id)))],
            counts.GroupBy(c => (c.Key.UnitId, c.Key.PhaseKey)).ToDictionary(
                g => ((string?)g.Key.UnitId, g.Key.PhaseKey),
                g => g.Aggregate(default(Tally), (sum, c) => sum + One(c.Key.Status, c.Key.IsPast, c.Count))),
            await LateDuty.ReadAsync(db, campaign, late.OrderBy(d => d.DueOn).ThenBy(d => d.Id).Take(LateShown)),
            await late.CountAsync(),
            parts.Values.Sum(),
            await db.CampaignBatches.AsNoTracking().Where(b => b.CampaignId == campaignId && b.FinishedAt == null).OrderBy(b => b.CreatedAt).FirstOrDefaultAsync(),
            actor.SeesTown ? await FaultsAsync(db, campaignId) : []);
    }

    private static async Task<IReadOnlyList<(StartFault Fault, string Name)>> FaultsAsync(CaseFlowDbContext db, string campaignId)
    {
        var faults = await db.StartFaults.AsNoTracking().Where(f => f.CampaignId == campaignId)
            .Join(db.Set<Enterprise>(), f => f.EnterpriseId, e => e.Id, (f, e) => new { Fault = f, e.Name }).OrderBy(f => f.Name).ToListAsync();
        return [.. faults.Select(f => (f.Fault, f.Name))];
    }

    internal static Tally One(DutyStatus status, bool isPast, int count) => status switch
    {
        DutyStatus.Done => new(count, count, 0),
        DutyStatus.Waived => default,
        _ => new(0, count, isPast ? count : 0),
    };
}
