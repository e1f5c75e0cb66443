using CaseFlow.Data;
using CaseFlow.People;
using Microsoft.EntityFrameworkCore;

namespace CaseFlow.Inbox;

/// <summary>Who can stand in for a person: whoever holds a post at the same enterprise or unit, or the same post of the town.</summary>
public static class Colleagues
{
    public static IQueryable<Account> Of(CaseFlowDbContext db, Actor actor, DateTimeOffset now)
    {
        var me = actor.AccountId;
        var enterprises = actor.Enterprises;
        var units = actor.Units;
        var townRoles = actor.Appointments.Where(a => a.EnterpriseId is null && a.UnitId is null).Select(a => a.Role).ToList();
        return db.Users.AsNoTracking()
            .Where(a => a.Id != me && !(a.LockoutEnd > now) && db.Set<Appointment>().Any(p => p.AccountId == a.Id
                && (enterprises.Contains(p.EnterpriseId!) || units.Contains(p.UnitId!) || (p.EnterpriseId == null && p.UnitId == null && townRoles.Contains(p.Role)))))
            .OrderBy(a => a.DisplayName);
    }
}
