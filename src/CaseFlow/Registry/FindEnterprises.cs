using CaseFlow.Data;
using CaseFlow.People;
using Microsoft.EntityFrameworkCore;

namespace CaseFlow.Registry;

/// <summary>Lists enterprises whose file the actor may see.</summary>
public static class FindEnterprises
{
    /// <summary>One page, by name, or soonest certificate first where those are asked for.</summary>
    public static async Task<(IReadOnlyList<Enterprise> Enterprises, int Total)> PageAsync(CaseFlowDbContext db, Actor actor, EnterpriseFilter filter, int page, int size, CancellationToken cancellationToken)
    {
        var matching = Matching(db, actor, filter);
        return (await Ordered(db, matching, filter).OnPage(page, size).ToListAsync(cancellationToken), await matching.CountAsync(cancellationToken));
    }

    /// <summary>All of them, in the order of the list: for an export.</summary>
    public static Task<List<Enterprise>> AllAsync(CaseFlowDbContext db, Actor actor, EnterpriseFilter filter, CancellationToken cancellationToken) =>
        Ordered(db, Matching(db, actor, filter), filter).ToListAsync(cancellationToken);

    /// <summary>How many.</summary>
    public static Task<int> CountAsync(CaseFlowDbContext db, Actor actor, EnterpriseFilter filter, CancellationToken cancellationToken) =>
        Matching(db, actor, filter).CountAsync(cancellationToken);

    /// <summary>One enterprise, or null when there is none whose file the actor may see.</summary>
    public static Task<Enterprise?> OneAsync(CaseFlowDbContext db, Actor actor, string enterpriseId, CancellationToken cancellationToken) =>
        db.Enterprises.AsNoTracking().Where(e => e.Id == enterpriseId).VisibleTo(actor).SingleOrDefaultAsync(cancellationToken);

    /// <summary>Those that are not closed: whoever begins something new asks for these.</summary>
    public static IQueryable<Enterprise> Operating(this IQueryable<Enterprise> enterprises) => enterprises.Where(e => e.Closure == null);

    /// <summary>Certificates that count: of several of one person and type the one that lasts longest.</summary>
    public static IQueryable<Certificate> Standing(CaseFlowDbContext db) => db.Certificates.AsNoTracking()
        .Where(c => !db.Set<Certificate>().Any(o => o.EmployeeId == c.EmployeeId && o.TypeCode == c.TypeCode && o.ValidUntil > c.ValidUntil));

    /// <summary>All that match, for a query to go on with.</summary>
    public static IQueryable<Enterprise> Matching(CaseFlowDbContext db, Actor actor, EnterpriseFilter filter)
    {
        var found = db.Enterprises.AsNoTracking().VisibleTo(actor);
        found = filter.IncludesClosed ? found : found.Operating();
        found = filter.UnitId is null ? found : found.Where(e => e.UnitId == filter.UnitId);
        found = filter.Category is null ? found : found.Where(e => e.Category == filter.Category);
        found = filter.Size is null ? found : found.Where(e => e.Size == filter.Size);
        found = filter.Risk is null ? found : found.Where(e => e.Risk == filter.Risk);
        if (!string.IsNullOrWhiteSpace(filter.Text))
        {
            var (text, code) = (filter.Text.Trim(), CreditCode.Normalise(filter.Text));
            found = found.Where(e => e.Name.Contains(text) || e.CreditCode.Contains(code) || e.PrincipalName!.Contains(text) || e.SafetyOfficerName!.Contains(text) || e.CityPlatformId!.Contains(text));
        }

        if (filter.ExpiringUntil is { } day)
        {
            var standing = Standing(db);
            found = found.Where(e => db.Set<Employee>().Any(p => p.EnterpriseId == e.Id && standing.Any(c => c.EmployeeId == p.Id && c.ValidUntil <= day)));
        }

        return found;
    }

    private static IQueryable<Enterprise> Ordered(CaseFlowDbContext db, IQueryable<Enterprise> found, EnterpriseFilter filter)
    {
        var standing = Standing(db);
        return filter.ExpiringUntil is null
            ? found.OrderBy(e => e.Name).ThenBy(e => e.Id)
            : found.OrderBy(e => standing.Where(c => db.Set<Employee>().Any(p => p.Id == c.EmployeeId && p.EnterpriseId == e.Id)).Min(c => c.ValidUntil)).ThenBy(e => e.Name).ThenBy(e => e.Id);
    }
}
