using CaseFlow.Data;
using CaseFlow.People;
using CaseFlow.Registry;
using Microsoft.EntityFrameworkCore;

namespace CaseFlow.Permits.Pages;

/// <summary>What a form offers to choose from: of another enterprise no more than the choice needs.</summary>
/// <param name="Working">Enterprises that work and for which the applicant leads work, and what the application names.</param>
/// <param name="People">Staff of the working enterprise with their certificates, and of a foreign site those who can be guardians: their names and until when that holds.</param>
/// <param name="Areas">Areas written on the site's earlier permits that the applicant may see: conflicts are found by their names.</param>
public sealed record PermitFormWorld(IReadOnlyList<Enterprise> Working, CrewRegister People, IReadOnlyList<string> Areas)
{
    public static async Task<PermitFormWorld> ReadAsync(CaseFlowDbContext db, Actor actor, PermitType type, PermitContent content)
    {
        List<string?> posts = [.. actor.Appointments.Where(a => a.Role == Roles.WorkLeader).Select(a => a.EnterpriseId)];
        var led = await db.Set<Enterprise>().AsNoTracking().Where(e => posts.Contains(e.Id) && (e.Closure == null || e.Id == content.WorkingEnterpriseId)).OrderBy(e => e.Name).ToListAsync();
        var areas = await db.WorkPermits.AsNoTracking().VisibleTo(db, actor)
            .Where(p => p.SiteEnterpriseId == content.SiteEnterpriseId && p.Area != "" && p.Status != PermitStatus.Draft).Select(p => p.Area).Distinct().OrderBy(a => a).ToListAsync();
        return new PermitFormWorld(led, await PeopleAsync(db, [.. led.Select(e => e.Id)], type, content), areas);
    }

    private static async Task<CrewRegister> PeopleAsync(CaseFlowDbContext db, IReadOnlyList<string> led, PermitType type, PermitContent content)
    {
        if (!led.Contains(content.WorkingEnterpriseId))
        {
            return new CrewRegister([], []);
        }

        string[] own = [.. new[] { content.WorkingEnterpriseId, content.SiteEnterpriseId }.Where(led.Contains).Distinct()];
        var people = await RegisterAsync(db, db.Set<Employee>().Where(e => own.Contains(e.EnterpriseId)));
        if (own.Contains(content.SiteEnterpriseId) || type.GuardianFrom.Value == CrewOrigin.Working)
        {
            return people;
        }

        var asked = type.Certificates.Where(c => c.Role == CrewRole.Guardian).Select(c => c.CertificateType).ToList();
        var guardians = await RegisterAsync(db, db.Set<Employee>()
            .Where(e => e.EnterpriseId == content.SiteEnterpriseId && db.Set<Certificate>().Any(c => c.EmployeeId == e.Id && asked.Contains(c.TypeCode))));
        return new CrewRegister(
            [.. people.Employees, .. guardians.Employees.Select(e => new Employee(e.Id, e.EnterpriseId, e.Name, "", null, null, e.IsDemo))],
            [.. people.Certificates, .. guardians.Certificates.Where(c => asked.Contains(c.TypeCode)).Select(c => new Certificate(c.Id, c.EmployeeId, c.TypeCode, "", c.ValidFrom, c.ValidUntil))]);
    }

    private static async Task<CrewRegister> RegisterAsync(CaseFlowDbContext db, IQueryable<Employee> staff)
    {
        var employees = await staff.AsNoTracking().OrderBy(e => e.Name).ToListAsync();
        var ids = employees.Select(e => e.Id).ToList();
        return new CrewRegister(employees, await db.Set<Certificate>().AsNoTracking().Where(c => ids.Contains(c.EmployeeId)).ToListAsync());
    }
}
