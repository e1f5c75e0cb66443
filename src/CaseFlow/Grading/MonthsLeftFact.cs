using CaseFlow.Data;
using CaseFlow.Registry;
using Microsoft.EntityFrameworkCore;

namespace CaseFlow.Grading;

/// <summary>证书剩余月数: whole months until the certificate ends; unknown without one.</summary>
public sealed class MonthsLeftFact : IEnterpriseFact
{
    public string Key => "grading.months-left";

    public FactKind Kind => FactKind.Count;

    public int? Otherwise => null;

    public async Task<IReadOnlyDictionary<string, int>> ReadAsync(CaseFlowDbContext db, string? enterpriseId, DateOnly today, CancellationToken cancellationToken) =>
        (await db.GradingCertificates.HoldingOn(today).Where(c => enterpriseId == null || c.EnterpriseId == enterpriseId).Select(c => new { c.EnterpriseId, c.ValidUntil }).ToListAsync(cancellationToken))
            .GroupBy(c => c.EnterpriseId).ToDictionary(g => g.Key, g => g.Max(c => Months(today, c.ValidUntil)));

    private static int Months(DateOnly from, DateOnly to) => ((to.Year - from.Year) * 12) + to.Month - from.Month - (to.Day < from.Day ? 1 : 0);
}
