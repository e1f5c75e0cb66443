using CaseFlow.Cases;
using CaseFlow.Data;
using CaseFlow.People;
using CaseFlow.Registry;
using Microsoft.EntityFrameworkCore;

namespace CaseFlow.Permits;

/// <summary>Reads permits that a person may see.</summary>
public static class FindPermits
{
    /// <summary>One page.</summary>
    /// <param name="db">Where to read.</param>
    /// <param name="actor">Who looks.</param>
    /// <param name="filter">Which.</param>
    /// <param name="page">From 0.</param>
    /// <param name="size">Rows a page, at most 200.</param>
    /// <param name="cancellationToken">Ends the query early.</param>
    /// <exception cref="Language.RuleViolationException">The page is before the first.</exception>
    public static async Task<PermitPage> RunAsync(CaseFlowDbContext db, Actor actor, PermitFilter filter, int page, int size, CancellationToken cancellationToken)
    {
        var permits = Matching(db, actor, filter);
        var total = await permits.CountAsync(cancellationToken);
        var rows = await Ordered(permits, filter.Order).OnPage(page, size).ToListAsync(cancellationToken);
        return new PermitPage(total, rows);
    }

    /// <summary>How many match.</summary>
    public static Task<int> CountAsync(CaseFlowDbContext db, Actor actor, PermitFilter filter, CancellationToken cancellationToken) =>
        Matching(db, actor, filter).CountAsync(cancellationToken);

    /// <summary>One permit with its readings, or null when there is none that the person may see.</summary>
    public static Task<WorkPermit?> OneAsync(CaseFlowDbContext db, Actor actor, string permitId, CancellationToken cancellationToken) =>
        db.WorkPermits.AsNoTracking().Include(p => p.Readings).VisibleTo(db, actor).SingleOrDefaultAsync(p => p.Id == permitId, cancellationToken);

    private static IQueryable<WorkPermit> Matching(CaseFlowDbContext db, Actor actor, PermitFilter filter)
    {
        var permits = db.WorkPermits.AsNoTracking().VisibleTo(db, actor);
        permits = filter.Statuses.Count == 0 ? permits : permits.Where(p => filter.Statuses.Contains(p.Status));
        permits = string.IsNullOrEmpty(filter.TypeCode) ? permits : permits.Where(p => p.TypeCode == filter.TypeCode);
        permits = filter.ApplicantId is null ? permits : permits.Where(p => p.ApplicantId == filter.ApplicantId);
        if (!string.IsNullOrWhiteSpace(filter.Text))
        {
            var text = filter.Text.Trim();
            permits = permits.Where(p => p.Number!.Contains(text) || p.Area.Contains(text) || p.ApplicantName.Contains(text)
                || db.Set<Enterprise>().Any(e => (e.Id == p.WorkingEnterpriseId || e.Id == p.SiteEnterpriseId) && e.Name.Contains(text))
                || db.Set<CaseFile>().Any(c => c.Id == p.Id && c.Title.Contains(text)));
        }

        return permits;
    }

    private static IQueryable<WorkPermit> Ordered(IQueryable<WorkPermit> permits, PermitOrder order) => order switch
    {
        PermitOrder.SoonestBegin => permits.OrderBy(p => p.WindowFrom).ThenBy(p => p.CreatedAt),
        PermitOrder.SoonestEnd => permits.OrderBy(p => p.WindowTo).ThenBy(p => p.CreatedAt),
        _ => permits.OrderByDescending(p => p.CreatedAt),
    };
}
