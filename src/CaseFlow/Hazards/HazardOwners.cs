using CaseFlow.Data;
using CaseFlow.People;
using CaseFlow.Processes;
using Microsoft.EntityFrameworkCore;

namespace CaseFlow.Hazards;

/// <summary>Who at an enterprise has to correct its hidden dangers, read for many at once, by the same rules as <see cref="HazardRoutes"/> for one.</summary>
public sealed class HazardOwners(SeedDocuments seed)
{
    private IReadOnlyList<string> Posts => seed.Get<HazardRules>(HazardRules.Path).OwnerRoles;

    /// <summary>By hidden danger: the person named, else everybody who holds the first of the enterprise's posts that anybody holds. Who is locked out is passed over.</summary>
    public async Task<ILookup<string, string>> AtEnterprisesAsync(CaseFlowDbContext db, IReadOnlyList<Hazard> hazards, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var (named, enterprises, posts) = (hazards.Select(h => h.OwnerId).OfType<string>().Distinct().ToList(), hazards.Select(h => h.EnterpriseId).Distinct().ToList(), Posts);
        var usable = Usable(db, now);
        var known = (await usable.Where(id => named.Contains(id)).ToListAsync(cancellationToken)).ToHashSet();
        var held = (await db.Set<Appointment>().AsNoTracking()
            .Where(p => enterprises.Contains(p.EnterpriseId!) && posts.Contains(p.Role) && usable.Contains(p.AccountId))
            .Select(p => new { p.EnterpriseId, p.Role, p.AccountId }).ToListAsync(cancellationToken)).ToLookup(p => p.EnterpriseId);
        return hazards
            .SelectMany(h => h.OwnerId is { } owner && known.Contains(owner)
                ? [(h.Id, Account: owner)]
                : held[h.EnterpriseId].GroupBy(p => p.Role).OrderBy(g => posts.Index().First(p => p.Item == g.Key).Index).Take(1).SelectMany(g => g.Select(p => (h.Id, Account: p.AccountId))))
            .ToLookup(o => o.Id, o => o.Account);
    }

    /// <summary>Those that nobody at the enterprise can correct: the reporting unit sees to them, and where it has nobody the office.</summary>
    public IQueryable<Hazard> Nobodys(CaseFlowDbContext db, IQueryable<Hazard> hazards, DateTimeOffset now)
    {
        var (usable, posts) = (Usable(db, now), Posts);
        return hazards.Where(h => !usable.Contains(h.OwnerId) && !db.Set<Appointment>().Any(p => p.EnterpriseId == h.EnterpriseId && posts.Contains(p.Role) && usable.Contains(p.AccountId)));
    }

    private static IQueryable<string> Usable(CaseFlowDbContext db, DateTimeOffset now) => db.Users.Where(a => !(a.LockoutEnd > now)).Select(a => a.Id);
}
