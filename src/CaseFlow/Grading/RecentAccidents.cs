using CaseFlow.Data;
using CaseFlow.Registry;
using Microsoft.EntityFrameworkCore;

namespace CaseFlow.Grading;

/// <summary>近一年发生的事故: how many accidents of the last twelve months are on record.</summary>
public sealed class RecentAccidents : IEnterpriseFact
{
    public string Key => "accidents.recent";

    public FactKind Kind => FactKind.Count;

    public int? Otherwise => 0;

    public async Task<IReadOnlyDictionary<string, int>> ReadAsync(CaseFlowDbContext db, string? enterpriseId, DateOnly today, CancellationToken cancellationToken)
    {
        var since = today.AddYears(-1);
        return await db.Set<Accident>().Where(a => a.On > since && a.On <= today && a.StruckBecause == null && (enterpriseId == null || a.EnterpriseId == enterpriseId))
            .GroupBy(a => a.EnterpriseId).Select(g => new { g.Key, Count = g.Count() }).ToDictionaryAsync(g => g.Key, g => g.Count, cancellationToken);
    }
}
