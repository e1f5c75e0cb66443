using CaseFlow.Data;
using CaseFlow.Guidance;
using Microsoft.EntityFrameworkCore;

namespace CaseFlow.Grading;

/// <summary>Whoever went to an enterprise with a guidance team advised it; so did the review unit that sent the adviser, found by its name.</summary>
public sealed class GuidanceAdvisers : IEngagementSource
{
    public async Task<IReadOnlyList<KnownEngagement>> FindAsync(CaseFlowDbContext db, string enterpriseId, CancellationToken cancellationToken)
    {
        var advisers = await db.VisitAdvisers.AsNoTracking().Where(a => a.EnterpriseId == enterpriseId).ToListAsync(cancellationToken);
        var organisations = advisers.Select(a => a.Organisation).Distinct().ToList();
        var units = await db.ReviewUnits.AsNoTracking().Where(u => organisations.Contains(u.Name)).ToDictionaryAsync(u => u.Name, u => u.Id, cancellationToken);
        return
        [
            .. advisers.Where(a => a.AccountId is not null || units.ContainsKey(a.Organisation))
                .Select(a => new KnownEngagement(units.GetValueOrDefault(a.Organisation), a.AccountId, EngagementKind.Advised, a.AdvisedOn, $"{a.Name} · {a.Organisation}")),
        ];
    }
}
