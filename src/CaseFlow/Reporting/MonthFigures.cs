using CaseFlow.Calendar;
using CaseFlow.Data;
using CaseFlow.Permits;
using CaseFlow.Registry;
using Microsoft.EntityFrameworkCore;

namespace CaseFlow.Reporting;

/// <summary>What CaseFlow itself counted for a unit in a month, under the names that the form's figures refer to.</summary>
public sealed class MonthFigures(TownClock clock)
{
    /// <summary>Enterprises of the unit, as registered now.</summary>
    public const string Enterprises = "registry.enterprises";

    /// <summary>Applications for permits at the unit's enterprises.</summary>
    public const string Submitted = "permits.submitted";

    /// <summary>Permitted works that began there.</summary>
    public const string Started = "permits.started";

    /// <summary>Suspensions there, by whomever.</summary>
    public const string Stopped = "permits.stopped";

    /// <summary>All names.</summary>
    public static readonly IReadOnlyList<string> Names = [Enterprises, Submitted, Started, Stopped];

    /// <summary>Counts by name.</summary>
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
            [Enterprises] = enterprises.Count,
            [Submitted] = Count(PermitAction.Submit),
            [Started] = Count(PermitAction.Start),
            [Stopped] = Count(PermitAction.Suspend),
        };
    }
}
