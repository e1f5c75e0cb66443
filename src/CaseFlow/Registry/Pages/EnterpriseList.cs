using CaseFlow.Data;
using CaseFlow.Language;
using CaseFlow.People;
using Microsoft.EntityFrameworkCore;

namespace CaseFlow.Registry.Pages;

/// <summary>One page of the list and what stands around it.</summary>
/// <param name="Rows">The enterprises of this page.</param>
/// <param name="Total">All that match.</param>
/// <param name="All">All that the reader may see.</param>
/// <param name="Expiring">Those with certificates that end soon.</param>
/// <param name="Reader">Who looks.</param>
/// <param name="Words">Units and lists.</param>
internal sealed record EnterpriseList(IReadOnlyList<EnterpriseRow> Rows, int Total, int All, int Expiring, Actor Reader, RegistryWords Words)
{
    public static async Task<EnterpriseList> ReadAsync(CaseFlowDbContext db, string accountId, EnterpriseListFilter filter, int size, Texts texts, DateTimeOffset now, DateOnly today, int warningDays)
    {
        var actor = await db.ActorAsync(accountId, now, default);
        var words = await RegistryWords.ReadAsync(db, texts, default);
        var (enterprises, total) = await FindEnterprises.PageAsync(db, actor, filter.ToQuery(today, warningDays), filter.Page - 1, size, default);
        var ids = enterprises.Select(e => e.Id).ToList();
        var held = await FindEnterprises.Standing(db)
            .Join(db.Employees.Where(p => ids.Contains(p.EnterpriseId)), c => c.EmployeeId, p => p.Id, (c, p) => new { Certificate = c, p.EnterpriseId, p.Name })
            .ToListAsync();
        var soonest = held.GroupBy(h => h.EnterpriseId).ToDictionary(g => g.Key, g => g.MinBy(h => h.Certificate.ValidUntil)!);
        return new EnterpriseList(
            [
                .. enterprises.Select(e => soonest.GetValueOrDefault(e.Id) is { } first
                    ? Row(e, words, first.Certificate, first.Name)
                    : Row(e, words, null, null)),
            ],
            total,
            await FindEnterprises.CountAsync(db, actor, new EnterpriseFilter(), default),
            await FindEnterprises.CountAsync(db, actor, new EnterpriseFilter { ExpiringUntil = today.AddDays(warningDays) }, default),
            actor,
            words);
    }

    private static EnterpriseRow Row(Enterprise enterprise, RegistryWords words, Certificate? soonest, string? holder) => new(
        enterprise,
        words.Word(EnterpriseField.Unit, enterprise.UnitId).ToString(),
        words.Name(LookupKind.Category, enterprise.Category).ToString(),
        words.Name(LookupKind.Sector, enterprise.Sector).ToString(),
        soonest,
        holder,
        soonest is null ? null : words.Name(LookupKind.CertificateType, soonest.TypeCode).ToString());
}
