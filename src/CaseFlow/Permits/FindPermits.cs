using CaseFlow.Data;
using CaseFlow.People;
using Microsoft.EntityFrameworkCore;

namespace CaseFlow.Permits;

/// <summary>Reads permits that a person may see.</summary>
public static class FindPermits
{
    /// <summary>One page, latest first.</summary>
    /// <param name="db">Where to read.</param>
    /// <param name="actor">Who looks.</param>
    /// <param name="filter">Which.</param>
    /// <param name="page">From 0.</param>
    /// <param name="size">Rows a page, at most 200.</param>
    /// <param name="cancellationToken">Ends the query early.</param>
    public static async Task<PermitPage> RunAsync(CaseFlowDbContext db, Actor actor, PermitFilter filter, int page, int size, CancellationToken cancellationToken)
    {
        var permits = db.WorkPermits.AsNoTracking().VisibleTo(db, actor);
        permits = filter.Statuses.Count == 0 ? permits : permits.Where(p => filter.Statuses.Contains(p.Status));
        permits = string.IsNullOrEmpty(filter.TypeCode) ? permits : permits.Where(p => p.TypeCode == filter.TypeCode);
        if (!string.IsNullOrWhiteSpace(filter.Text))
        {
            var text = filter.Text.Trim();
            permits = permits.Where(p => p.Number!.Contains(text) || p.Area.Contains(text) || p.ApplicantName.Contains(text));
        }

        var total = await permits.CountAsync(cancellationToken);
        var rows = await permits.OrderByDescending(p => p.CreatedAt).Skip(page * size).Take(Math.Clamp(size, 1, 200)).ToListAsync(cancellationToken);
        return new PermitPage(total, rows);
    }

    /// <summary>One permit with its readings, or null when there is none that the person may see.</summary>
    public static Task<WorkPermit?> OneAsync(CaseFlowDbContext db, Actor actor, string permitId, CancellationToken cancellationToken) =>
        db.WorkPermits.AsNoTracking().Include(p => p.Readings).VisibleTo(db, actor).SingleOrDefaultAsync(p => p.Id == permitId, cancellationToken);
}
