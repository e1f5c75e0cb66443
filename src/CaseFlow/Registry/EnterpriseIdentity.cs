using CaseFlow.Data;
using CaseFlow.Language;
using Microsoft.EntityFrameworkCore;

namespace CaseFlow.Registry;

/// <summary>No two enterprises share a credit code or an id on the city's platform.</summary>
internal static class EnterpriseIdentity
{
    /// <summary>Refuses details that break a rule, with every reason.</summary>
    /// <param name="db">To look for others.</param>
    /// <param name="details">Tidied.</param>
    /// <param name="enterprise">What is stored, or null for a new one.</param>
    /// <param name="words">Units and lists.</param>
    /// <param name="cancellationToken">Ends the read early.</param>
    public static async Task RequireGoodAsync(CaseFlowDbContext db, EnterpriseDetails details, Enterprise? enterprise, RegistryWords words, CancellationToken cancellationToken)
    {
        List<Message> problems = [.. EnterpriseRules.ProblemsOf(details, enterprise?.Details, words)];
        var others = await db.Enterprises.AsNoTracking()
            .Where(e => e.Id != (enterprise == null ? "" : enterprise.Id) && (e.CreditCode == details.CreditCode || (details.CityPlatformId != null && e.CityPlatformId == details.CityPlatformId)))
            .ToListAsync(cancellationToken);
        problems.AddRange(others.Where(e => e.CreditCode == details.CreditCode).Select(e => new Message("registry.credit-code.taken", details.CreditCode, e.Name)));
        problems.AddRange(others.Where(e => e.CityPlatformId is not null && e.CityPlatformId == details.CityPlatformId).Select(e => new Message("registry.city-id-taken", e.CityPlatformId!, e.Name)));
        if (problems.Count > 0)
        {
            throw new RuleViolationException(problems);
        }
    }
}
