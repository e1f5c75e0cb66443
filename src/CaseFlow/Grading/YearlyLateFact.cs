using CaseFlow.Data;
using CaseFlow.Registry;
using Microsoft.EntityFrameworkCore;

namespace CaseFlow.Grading;

/// <summary>逾期未报的年度自评: how many yearly self-assessments the holder of a certificate still owes after their day.</summary>
public sealed class YearlyLateFact(SeedDocuments seed) : IEnterpriseFact
{
    public string Key => "grading.yearly-late";

    public FactKind Kind => FactKind.Count;

    public int? Otherwise => 0;

    public async Task<IReadOnlyDictionary<string, int>> ReadAsync(CaseFlowDbContext db, string? enterpriseId, DateOnly today, CancellationToken cancellationToken)
    {
        var held = await db.GradingCertificates.AsNoTracking().HoldingOn(today).Where(c => enterpriseId == null || c.EnterpriseId == enterpriseId).ToListAsync(cancellationToken);
        var owed = await YearlyAssessments.OfAsync(db, seed.Get<GradingRules>(GradingRules.Path).Yearly, held, cancellationToken);
        return held.GroupBy(c => c.EnterpriseId).ToDictionary(g => g.Key, g => g.SelectMany(c => owed[c.Id]).Count(y => y.IsLate(today)));
    }
}
