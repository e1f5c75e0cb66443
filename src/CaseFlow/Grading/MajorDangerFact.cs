using CaseFlow.Data;
using CaseFlow.Hazards;
using CaseFlow.Language;
using Microsoft.EntityFrameworkCore;

namespace CaseFlow.Grading;

/// <summary>Condition <c>major-dangers</c>: no major hidden danger is open.</summary>
public sealed class MajorDangerFact : IConditionFact
{
    public async Task<IReadOnlyList<ConditionFinding>> FindAsync(CaseFlowDbContext db, GradingRules rules, string enterpriseId, DateOnly today, CancellationToken cancellationToken)
    {
        var open = await db.Set<Hazard>().AsNoTracking().Where(h => h.EnterpriseId == enterpriseId && h.Severity == HazardSeverity.Major && h.Status != HazardStatus.Closed)
            .OrderBy(h => h.Number).Select(h => h.Number).ToListAsync(cancellationToken);
        return open.Count > 0 ? [new ConditionFinding("major-dangers", true, new Message("grading.known.major-dangers", string.Join(", ", open)))] : [];
    }
}
