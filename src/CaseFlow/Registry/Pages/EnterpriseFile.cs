using CaseFlow.Audit;
using CaseFlow.Cases;
using CaseFlow.Data;
using CaseFlow.Language;
using CaseFlow.People;
using Microsoft.EntityFrameworkCore;

namespace CaseFlow.Registry.Pages;

/// <summary>All that an enterprise's file shows (一企一档).</summary>
/// <param name="Enterprise">The enterprise.</param>
/// <param name="Number">The file's number; null before the first entry.</param>
/// <param name="Staff">People and their certificates, by name.</param>
/// <param name="Projects">Building projects, by name (三同时).</param>
/// <param name="Accounts">Who signs in for it: name and roles held.</param>
/// <param name="History">Latest first.</param>
/// <param name="Reader">Who looks.</param>
/// <param name="Words">Units and lists.</param>
public sealed record EnterpriseFile(
    Enterprise Enterprise,
    string? Number,
    IReadOnlyList<StaffMember> Staff,
    IReadOnlyList<SafetyFacilityProject> Projects,
    IReadOnlyList<(string Name, IReadOnlyList<string> Roles)> Accounts,
    IReadOnlyList<AuditEntry> History,
    Actor Reader,
    RegistryWords Words)
{
    private const int MostEntries = 200;

    /// <summary>Whether telephone numbers are shown.</summary>
    public bool SeesPhones => Reader.SeesPhones(Enterprise);

    /// <summary>Reads it, or null when there is none that this person may see.</summary>
    public static async Task<EnterpriseFile?> ReadAsync(CaseFlowDbContext db, string enterpriseId, string accountId, Texts texts, DateTimeOffset now)
    {
        var actor = await db.ActorAsync(accountId, now, default);
        if (await FindEnterprises.OneAsync(db, actor, enterpriseId, default) is not { } enterprise)
        {
            return null;
        }

        var people = await db.Employees.AsNoTracking().Where(p => p.EnterpriseId == enterpriseId).OrderBy(p => p.Name).ThenBy(p => p.Id).ToListAsync();
        var ids = people.Select(p => p.Id).ToList();
        var certificates = (await db.Certificates.AsNoTracking().Where(c => ids.Contains(c.EmployeeId)).OrderBy(c => c.ValidUntil).ToListAsync()).ToLookup(c => c.EmployeeId);
        return new EnterpriseFile(
            enterprise,
            await db.Cases.AsNoTracking().Where(c => c.Id == enterpriseId).Select(c => c.Number).SingleOrDefaultAsync(),
            [.. people.Select(p => new StaffMember(p, [.. certificates[p.Id]]))],
            await db.ProjectsOfAsync(enterpriseId, default),
            await AccountsAsync(db, enterpriseId),
            await db.AuditEntries.AsNoTracking().Where(e => e.CaseId == enterpriseId).OrderByDescending(e => e.Sequence).Take(MostEntries).ToListAsync(),
            actor,
            await RegistryWords.ReadAsync(db, texts, default));
    }

    private static async Task<IReadOnlyList<(string Name, IReadOnlyList<string> Roles)>> AccountsAsync(CaseFlowDbContext db, string enterpriseId)
    {
        var posts = await db.Appointments.AsNoTracking().Where(a => a.EnterpriseId == enterpriseId).ToListAsync();
        var holders = posts.Select(p => p.AccountId).Distinct().ToList();
        var accounts = await db.Users.AsNoTracking().Where(a => a.EnterpriseId == enterpriseId || holders.Contains(a.Id)).OrderBy(a => a.DisplayName).Select(a => new { a.Id, a.DisplayName }).ToListAsync();
        return [.. accounts.Select(a => (a.DisplayName, (IReadOnlyList<string>)[.. posts.Where(p => p.AccountId == a.Id).Select(p => p.Role).Distinct()]))];
    }
}
