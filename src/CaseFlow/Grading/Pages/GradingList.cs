using CaseFlow.Data;
using CaseFlow.People;
using CaseFlow.Registry;
using Microsoft.EntityFrameworkCore;

namespace CaseFlow.Grading.Pages;

/// <summary>One page of the list and what stands around it.</summary>
/// <param name="Rows">The applications of this page.</param>
/// <param name="Total">All of this part.</param>
/// <param name="Open">How many are under way.</param>
/// <param name="Late">How many of those have a step that is late.</param>
/// <param name="Own">Certificates that hold, of enterprises that the reader applies for.</param>
/// <param name="MayApply">The reader applies for an enterprise that has no application under way.</param>
/// <param name="Reader">Who looks.</param>
internal sealed record GradingList(IReadOnlyList<GradingRow> Rows, int Total, int Open, int Late, IReadOnlyList<CertificateRow> Own, bool MayApply, Actor Reader)
{
    public static async Task<GradingList> ReadAsync(CaseFlowDbContext db, GradingRules rules, string accountId, bool ended, int page, int size, Calendar.TownClock clock)
    {
        var actor = await db.ActorAsync(accountId, clock.Now, default);
        var seen = db.GradingApplications.AsNoTracking().VisibleTo(db, actor);
        var open = seen.Where(a => a.OpenFor != null);
        var part = ended ? seen.Where(a => a.OpenFor == null) : open;
        var rows = await part.OrderByDescending(a => a.Id).OnPage(page, size).ToListAsync();
        var ids = rows.Select(r => r.EnterpriseId).Distinct().ToList();
        var names = await db.Set<Enterprise>().AsNoTracking().Where(e => ids.Contains(e.Id)).ToDictionaryAsync(e => e.Id, e => e.Name);
        var own = actor.AppliesFor();
        var today = clock.Today;
        var held = await db.GradingCertificates.AsNoTracking().HoldingOn(today).Where(c => own.Contains(c.EnterpriseId)).OrderBy(c => c.ValidUntil).ToListAsync();
        var busy = await db.GradingApplications.CountAsync(a => a.OpenFor != null && own.Contains(a.OpenFor));
        return new GradingList(
            [.. rows.Select(r => new GradingRow(r, names.GetValueOrDefault(r.EnterpriseId, "–"), rules.Level(r.LevelCode)!.Name))],
            await part.CountAsync(),
            await open.CountAsync(),
            (await open.Select(a => a.Clocks).ToListAsync()).Count(c => c.Any(x => x.IsLate && x.IsRunning)),
            [.. held.Select(c => new CertificateRow(c, "", rules.Level(c.LevelCode)?.Name.ToString() ?? c.LevelCode, []))],
            own.Count > busy,
            actor);
    }
}
