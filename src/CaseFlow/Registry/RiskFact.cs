using CaseFlow.Data;
using Microsoft.EntityFrameworkCore;

namespace CaseFlow.Registry;

/// <summary>风险等级: 1 red to 4 blue.</summary>
public sealed class RiskFact : IEnterpriseFact
{
    public string Key => "registry.risk";

    public FactKind Kind => FactKind.Choice;

    public int? Otherwise => null;

    public async Task<IReadOnlyDictionary<string, int>> ReadAsync(CaseFlowDbContext db, string? enterpriseId, DateOnly today, CancellationToken cancellationToken) =>
        (await db.Enterprises.Where(e => enterpriseId == null || e.Id == enterpriseId).Select(e => new { e.Id, e.Risk }).ToListAsync(cancellationToken)).ToDictionary(e => e.Id, e => (int)e.Risk + 1);
}
