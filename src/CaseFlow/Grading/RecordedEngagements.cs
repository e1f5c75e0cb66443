using CaseFlow.Data;
using CaseFlow.Registry;
using Microsoft.EntityFrameworkCore;

namespace CaseFlow.Grading;

/// <summary>Ties that were put on record here, and those that the registry's staff lists show.</summary>
public sealed class RecordedEngagements(Calendar.TownClock clock) : IEngagementSource
{
    public async Task<IReadOnlyList<KnownEngagement>> FindAsync(CaseFlowDbContext db, string enterpriseId, CancellationToken cancellationToken)
    {
        var recorded = await db.Set<Engagement>().AsNoTracking().Where(e => e.EnterpriseId == enterpriseId).ToListAsync(cancellationToken);
        var staff = await db.Set<Employee>().AsNoTracking().Where(e => e.EnterpriseId == enterpriseId && e.AccountId != null)
            .Select(e => new { e.AccountId, e.Post }).ToListAsync(cancellationToken);
        return
        [
            .. recorded.Select(e => new KnownEngagement(e.ReviewUnitId, e.AccountId, e.Kind, e.LastOn ?? clock.Today, e.Note)),
            .. staff.Select(e => new KnownEngagement(null, e.AccountId, EngagementKind.Employed, clock.Today, e.Post)),
        ];
    }
}
