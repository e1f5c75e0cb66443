using System.Linq.Expressions;
using CaseFlow.Data;
using CaseFlow.Registry;
using Microsoft.EntityFrameworkCore;

namespace CaseFlow.Hazards;

/// <summary>How many hidden dangers of one sort an enterprise has.</summary>
/// <param name="key">The fact's key.</param>
/// <param name="sort">Which, on a given day.</param>
internal sealed class HazardCounts(string key, Func<DateOnly, Expression<Func<Hazard, bool>>> sort) : IEnterpriseFact
{
    /// <summary>未销号的重大事故隐患.</summary>
    public static HazardCounts OpenMajor { get; } = new("hazards.open-major", _ => h => h.Status != HazardStatus.Closed && h.Severity == HazardSeverity.Major);

    /// <summary>逾期未整改.</summary>
    public static HazardCounts Overdue { get; } = new("hazards.overdue", today => h => h.Status == HazardStatus.Open && h.DueOn < today);

    public string Key => key;

    public FactKind Kind => FactKind.Count;

    public int? Otherwise => 0;

    public async Task<IReadOnlyDictionary<string, int>> ReadAsync(CaseFlowDbContext db, string? enterpriseId, DateOnly today, CancellationToken cancellationToken) =>
        await db.Hazards.Where(sort(today)).Where(h => enterpriseId == null || h.EnterpriseId == enterpriseId).GroupBy(h => h.EnterpriseId).Select(g => new { g.Key, Count = g.Count() }).ToDictionaryAsync(g => g.Key, g => g.Count, cancellationToken);
}
