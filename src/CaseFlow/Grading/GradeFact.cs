using CaseFlow.Data;
using CaseFlow.Registry;
using Microsoft.EntityFrameworkCore;

namespace CaseFlow.Grading;

/// <summary>标准化等级: the place of the level that an enterprise holds today, 1 being the highest; 0 without a certificate that holds.</summary>
public sealed class GradeFact(SeedDocuments seed) : IEnterpriseFact
{
    public string Key => "grading.level";

    public FactKind Kind => FactKind.Choice;

    public int? Otherwise => 0;

    public async Task<IReadOnlyDictionary<string, int>> ReadAsync(CaseFlowDbContext db, string? enterpriseId, DateOnly today, CancellationToken cancellationToken)
    {
        var rules = seed.Get<GradingRules>(GradingRules.Path);
        return (await db.GradingCertificates.HoldingOn(today).Where(c => enterpriseId == null || c.EnterpriseId == enterpriseId).Select(c => new { c.EnterpriseId, c.LevelCode }).ToListAsync(cancellationToken))
            .GroupBy(c => c.EnterpriseId).ToDictionary(g => g.Key, g => g.Min(c => rules.Rank(c.LevelCode)));
    }
}
