using CaseFlow.Data;
using CaseFlow.Language;
using CaseFlow.Registry;
using Microsoft.EntityFrameworkCore;

namespace CaseFlow.Permits;

/// <summary>Who is on a permit that has not ended is not taken out of the enterprise's file.</summary>
public sealed class CrewUse : IEmployeeUse
{
    public async Task<Message?> WhyNeededAsync(CaseFlowDbContext db, Employee employee, CancellationToken cancellationToken)
    {
        PermitStatus[] over = [PermitStatus.Draft, PermitStatus.Archived, PermitStatus.Rejected, PermitStatus.Cancelled, PermitStatus.Expired];
        var running = await db.WorkPermits.AsNoTracking()
            .Where(p => !over.Contains(p.Status) && (p.WorkingEnterpriseId == employee.EnterpriseId || p.SiteEnterpriseId == employee.EnterpriseId))
            .ToListAsync(cancellationToken);
        return running.FirstOrDefault(p => p.Content.Crew().Any(m => m.EmployeeId == employee.Id)) is { } permit
            ? new Message("permit.person-on-permit", employee.Name, permit.Number ?? "")
            : null;
    }
}
