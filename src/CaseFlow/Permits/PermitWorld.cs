using CaseFlow.Calendar;
using CaseFlow.Data;
using CaseFlow.Registry;
using Microsoft.EntityFrameworkCore;

namespace CaseFlow.Permits;

/// <summary>Reads what a permit has to know of the world: its crew's certificates, the calendar, other works in its area.</summary>
public sealed class PermitWorld(PermitTypeLibrary types, WorkingCalendars calendars, TownClock clock)
{
    public async Task<PermitSurroundings> AroundAsync(CaseFlowDbContext db, string permitId, string typeCode, PermitContent content, CancellationToken cancellationToken)
    {
        var all = types.Types;
        var occupying = PermitConflicts.Occupying.ToList();
        var others = await db.WorkPermits.AsNoTracking()
            .Where(p => p.Id != permitId && occupying.Contains(p.Status))
            .Where(p => p.SiteEnterpriseId == content.SiteEnterpriseId || p.WorkingEnterpriseId == content.WorkingEnterpriseId || p.SiteEnterpriseId == content.WorkingEnterpriseId || p.WorkingEnterpriseId == content.SiteEnterpriseId)
            .ToListAsync(cancellationToken);
        return new PermitSurroundings(
            all[typeCode],
            await RegisterAsync(db, content, cancellationToken),
            calendars.Current,
            PermitConflicts.Find(permitId, all[typeCode], content, others, all),
            CrewElsewhere.Find(content, others),
            clock);
    }

    /// <summary>What the registry knows of everybody an application names.</summary>
    public static async Task<CrewRegister> RegisterAsync(CaseFlowDbContext db, PermitContent content, CancellationToken cancellationToken)
    {
        var crew = content.Crew().Select(c => c.EmployeeId).ToList();
        return new CrewRegister(
            await db.Set<Employee>().AsNoTracking().Where(e => crew.Contains(e.Id)).ToListAsync(cancellationToken),
            await db.Set<Certificate>().AsNoTracking().Where(c => crew.Contains(c.EmployeeId)).ToListAsync(cancellationToken));
    }

    public Task<PermitSurroundings> AroundAsync(CaseFlowDbContext db, WorkPermit permit, CancellationToken cancellationToken) =>
        AroundAsync(db, permit.Id, permit.TypeCode, permit.Content, cancellationToken);

    /// <summary>An instant as the town's wall clock writes it in a sentence.</summary>
    public string Said(DateTimeOffset instant) => Permits.Said.At(instant, clock);

    /// <summary>A permit's type as configured.</summary>
    public PermitType TypeOf(WorkPermit permit) => types.Types[permit.TypeCode];
}
