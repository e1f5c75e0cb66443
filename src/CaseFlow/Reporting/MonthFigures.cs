using CaseFlow.Calendar;
using CaseFlow.Data;
using CaseFlow.Permits;
using CaseFlow.Registry;
using Microsoft.EntityFrameworkCore;

namespace CaseFlow.Reporting;

/// <summary>What CaseFlow itself counted for a unit in a month, under the names that the form's figures refer to.</summary>
public sealed class MonthFigures(TownClock clock)
{
    /// <summary>Counts by name: <c>registry.enterprises</c>, <c>permits.submitted</c>, <c>permits.started</c>, <c>permits.stopped</c>.</summary>
    public async Task<IReadOnlyDictionary<string, int>> OfAsync(CaseFlowDbContext db, MonthlyReport report, CancellationToken cancellationToken)
    {
        var (from, until) = (clock.At(report.FirstDay, TimeOnly.MinValue), clock.EndOf(report.LastDay));
        var enterprises = await db.Set<Enterprise>().AsNoTracking().Where(e => e.UnitId == report.UnitId).Select(e => e.Id).ToListAsync(cancellationToken);
        var permits = await db.Set<WorkPermit>().AsNoTracking()
            .Where(p => enterprises.Contains(p.SiteEnterpriseId) && p.Number != null && p.CreatedAt < until && (p.WindowTo == null || p.WindowTo >= from))
            .ToListAsync(cancellationToken);
        int Count(PermitAction action) => permits.Count(p => p.Steps.Any(s => s.Action == action && s.At >= from && s.At < until));
        return new Dictionary<string, int>
        {
            ["registry.enterprises"] = enterprises.Count,
            ["permits.submitted"] = Count(PermitAction.Submit),
            ["permits.started"] = Count(PermitAction.Start),
            ["permits.stopped"] = Count(PermitAction.Suspend),
        };
    }
}
