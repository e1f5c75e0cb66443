using CaseFlow.Data;
using CaseFlow.People;
using CaseFlow.Registry;
using Microsoft.EntityFrameworkCore;

namespace CaseFlow.Permits.Pages;

/// <summary>What a form offers to choose from.</summary>
/// <param name="Working">Enterprises for which the applicant leads work.</param>
/// <param name="Sites">Every enterprise.</param>
/// <param name="People">Staff of the chosen enterprises with their certificates.</param>
/// <param name="Areas">Areas written on earlier permits of the site: conflicts are found by their names.</param>
public sealed record PermitFormWorld(IReadOnlyList<Enterprise> Working, IReadOnlyList<Enterprise> Sites, CrewRegister People, IReadOnlyList<string> Areas)
{
    public static async Task<PermitFormWorld> ReadAsync(CaseFlowDbContext db, Actor actor, PermitContent content)
    {
        var sites = await db.Set<Enterprise>().AsNoTracking().OrderBy(e => e.Name).ToListAsync();
        var led = actor.Appointments.Where(a => a.Role == Roles.WorkLeader).Select(a => a.EnterpriseId).ToHashSet();
        var employees = await db.Set<Employee>().AsNoTracking()
            .Where(e => e.EnterpriseId == content.WorkingEnterpriseId || e.EnterpriseId == content.SiteEnterpriseId).OrderBy(e => e.Name).ToListAsync();
        var ids = employees.Select(e => e.Id).ToList();
        var certificates = await db.Set<Certificate>().AsNoTracking().Where(c => ids.Contains(c.EmployeeId)).ToListAsync();
        var areas = await db.Set<WorkPermit>().AsNoTracking()
            .Where(p => p.SiteEnterpriseId == content.SiteEnterpriseId && p.Area != "" && p.Status != PermitStatus.Draft).Select(p => p.Area).Distinct().OrderBy(a => a).ToListAsync();
        return new PermitFormWorld([.. sites.Where(e => led.Contains(e.Id))], sites, new CrewRegister(employees, certificates), areas);
    }
}
