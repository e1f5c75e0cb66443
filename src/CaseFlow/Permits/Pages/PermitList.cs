using CaseFlow.Data;
using CaseFlow.People;
using CaseFlow.Registry;
using Microsoft.EntityFrameworkCore;

namespace CaseFlow.Permits.Pages;

/// <summary>One page of the list and what stands around it.</summary>
/// <param name="Rows">The permits of this page.</param>
/// <param name="Total">All that match.</param>
/// <param name="Counts">How many are in the parts that somebody waits for.</param>
/// <param name="MayApply">Whether the reader is a work leader.</param>
internal sealed record PermitList(IReadOnlyList<PermitRow> Rows, int Total, IReadOnlyDictionary<PermitShow, int> Counts, bool MayApply)
{
    private static readonly PermitShow[] Counted = [PermitShow.Open, PermitShow.Active, PermitShow.Drafts];

    public static async Task<PermitList> ReadAsync(CaseFlowDbContext db, string accountId, PermitListFilter filter, int size, PermitTypes types, DateTimeOffset now)
    {
        var actor = await db.ActorAsync(accountId, now, default);
        var found = await FindPermits.RunAsync(db, actor, filter.ToQuery(accountId), filter.Page - 1, size, default);
        var ids = found.Permits.SelectMany(p => new[] { p.WorkingEnterpriseId, p.SiteEnterpriseId }).Distinct().ToList();
        var names = await db.Set<Enterprise>().AsNoTracking().Where(e => ids.Contains(e.Id)).ToDictionaryAsync(e => e.Id, e => e.Name);
        var counts = new Dictionary<PermitShow, int>();
        foreach (var show in Counted)
        {
            counts[show] = await FindPermits.CountAsync(db, actor, PermitListFilter.Of(show.ToString(), null, null, null).ToQuery(accountId), default);
        }

        return new PermitList(
            [.. found.Permits.Select(p => new PermitRow(p, types.Find(p.TypeCode), names.GetValueOrDefault(p.WorkingEnterpriseId), names.GetValueOrDefault(p.SiteEnterpriseId)))],
            found.Total,
            counts,
            actor.Holds(Roles.WorkLeader));
    }
}
