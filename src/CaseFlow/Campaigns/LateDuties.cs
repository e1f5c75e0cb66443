using CaseFlow.Data;
using CaseFlow.Registry;
using Microsoft.EntityFrameworkCore;

namespace CaseFlow.Campaigns;

/// <summary>逾期的工作事项: what an enterprise owes in campaigns and is late with.</summary>
public sealed class LateDuties : IEnterpriseFact
{
    public string Key => "campaign.late-duties";

    public FactKind Kind => FactKind.Count;

    public int? Otherwise => 0;

    public async Task<IReadOnlyDictionary<string, int>> ReadAsync(CaseFlowDbContext db, string? enterpriseId, DateOnly today, CancellationToken cancellationToken) =>
        await db.Set<Duty>().Where(d => d.EnterpriseId != null && (d.Status == DutyStatus.Open || d.Status == DutyStatus.Missed) && d.DueOn < today && (enterpriseId == null || d.EnterpriseId == enterpriseId))
            .GroupBy(d => d.EnterpriseId!).Select(g => new { g.Key, Count = g.Count() }).ToDictionaryAsync(g => g.Key, g => g.Count, cancellationToken);
}
