using CaseFlow.Data;
using CaseFlow.Registry;
using Microsoft.EntityFrameworkCore;

namespace CaseFlow.Guidance;

/// <summary>本年已走访.</summary>
public sealed class VisitedThisYear : IEnterpriseFact
{
    public string Key => "guidance.visited";

    public FactKind Kind => FactKind.YesNo;

    public int? Otherwise => 0;

    public async Task<IReadOnlyDictionary<string, int>> ReadAsync(CaseFlowDbContext db, string? enterpriseId, DateOnly today, CancellationToken cancellationToken)
    {
        var newYear = new DateOnly(today.Year, 1, 1);
        return await db.GuidanceVisits.Where(v => v.VisitedOn >= newYear && (enterpriseId == null || v.EnterpriseId == enterpriseId)).Select(v => v.EnterpriseId).Distinct().ToDictionaryAsync(id => id, _ => 1, cancellationToken);
    }
}
