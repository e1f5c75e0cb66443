using CaseFlow.Data;
using CaseFlow.People;
using CaseFlow.Registry;
using Microsoft.EntityFrameworkCore;

namespace CaseFlow.Grading;

/// <summary>A year's lists with the progress of those on them, read by query.</summary>
public static class Planning
{
    /// <summary>Everybody on a list whose file the actor sees (a unit its own), the earliest month first.</summary>
    public static async Task<IReadOnlyList<PlanningRow>> ReadAsync(CaseFlowDbContext db, Actor actor, int year, CancellationToken cancellationToken)
    {
        var seen = actor.KeepsGrading() ? db.Set<Enterprise>() : db.Set<Enterprise>().VisibleTo(actor);
        var entries = await db.PlanningEntries.AsNoTracking().Where(e => e.Year == year).Join(seen.AsNoTracking(), p => p.EnterpriseId, e => e.Id, (p, e) => new { Entry = p, Enterprise = e }).ToListAsync(cancellationToken);
        var ids = entries.Select(e => e.Enterprise.Id).ToList();
        var (first, last) = (new DateOnly(year, 1, 1), new DateOnly(year, 12, 31));
        var applied = await db.GradingApplications.Where(a => ids.Contains(a.EnterpriseId) && a.ReceivedOn >= first && a.ReceivedOn <= last)
            .GroupBy(a => a.EnterpriseId).Select(g => new { g.Key, On = g.Max(a => a.ReceivedOn) }).ToDictionaryAsync(g => g.Key, g => g.On, cancellationToken);
        var certified = await db.GradingCertificates.Where(c => ids.Contains(c.EnterpriseId) && c.IssuedOn >= first && c.IssuedOn <= last)
            .GroupBy(c => c.EnterpriseId).Select(g => new { g.Key, On = g.Max(c => c.IssuedOn) }).ToDictionaryAsync(g => g.Key, g => g.On, cancellationToken);
        var moves = (await db.Set<PlanningMove>().AsNoTracking().Where(m => m.Year == year && ids.Contains(m.EnterpriseId)).OrderByDescending(m => m.Id).ToListAsync(cancellationToken)).ToLookup(m => m.EnterpriseId);
        return
        [
            .. entries.OrderBy(e => e.Entry.Month).ThenBy(e => e.Enterprise.Name, StringComparer.Ordinal).Select(e => new PlanningRow(
                e.Entry, e.Enterprise, applied.GetValueOrDefault(e.Enterprise.Id), certified.TryGetValue(e.Enterprise.Id, out var on) ? on : null, [.. moves[e.Enterprise.Id]])),
        ];
    }
}
