using CaseFlow.Data;
using CaseFlow.Language;
using CaseFlow.Registry;
using Microsoft.EntityFrameworkCore;

namespace CaseFlow.Grading;

/// <summary>Conditions <c>officers</c> and <c>certified-posts</c>: what the enterprise's file shows. It may be incomplete, so it is shown and does not block.</summary>
public sealed class RegistryFact : IConditionFact
{
    public async Task<IReadOnlyList<ConditionFinding>> FindAsync(CaseFlowDbContext db, GradingRules rules, string enterpriseId, DateOnly today, CancellationToken cancellationToken)
    {
        var found = new List<ConditionFinding>();
        if (await db.Set<Enterprise>().AnyAsync(e => e.Id == enterpriseId && e.SafetyOfficerName == null, cancellationToken))
        {
            found.Add(new ConditionFinding("officers", false, new Message("grading.known.no-officer")));
        }

        var lapsed = await db.Set<Employee>().AsNoTracking()
            .Where(e => e.EnterpriseId == enterpriseId && db.Set<Certificate>().Any(c => c.EmployeeId == e.Id && c.ValidUntil < today
                && !db.Set<Certificate>().Any(n => n.EmployeeId == e.Id && n.TypeCode == c.TypeCode && n.ValidUntil >= today)))
            .OrderBy(e => e.Name).Select(e => e.Name).ToListAsync(cancellationToken);
        if (lapsed.Count > 0)
        {
            found.Add(new ConditionFinding("certified-posts", false, new Message("grading.known.lapsed", string.Join("、", lapsed))));
        }

        return found;
    }
}
