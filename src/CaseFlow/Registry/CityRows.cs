using System.Globalization;
using CaseFlow.Calendar;
using CaseFlow.Data;
using CaseFlow.Language;
using Microsoft.EntityFrameworkCore;

namespace CaseFlow.Registry;

/// <summary>
/// The rows of the city's platform (泉州市安全生产标准化智慧管理平台) by the configured columns, in its own language whoever asks: what is typed once here need not be typed
/// again there, and what other rooms know (self-assessments, hidden dangers) goes with it.
/// </summary>
public sealed class CityRows(SheetHeadings headings, EnterpriseFacts facts, TownClock clock, Texts texts)
{
    private static readonly CultureInfo Chinese = CultureInfo.GetCultureInfo(Texts.Cultures[0]);

    /// <summary>The headings in the configured order.</summary>
    public IReadOnlyList<string> Headings => [.. headings.City.Select(c => c.Heading), .. headings.CityFacts.Select(c => c.Heading)];

    /// <summary>Every enterprise that is not closed, by name.</summary>
    public async Task<IReadOnlyList<CityRow>> ReadAsync(CaseFlowDbContext db, CancellationToken cancellationToken)
    {
        var enterprises = await db.Enterprises.AsNoTracking().Operating().OrderBy(e => e.Name).ThenBy(e => e.Id).ToListAsync(cancellationToken);
        var records = await db.CityRecords.AsNoTracking().ToDictionaryAsync(r => r.EnterpriseId, cancellationToken);
        var valuesOf = await ValuesAsync(db, cancellationToken);
        return [.. enterprises.Select(e => RowOf(e, valuesOf(e), records.GetValueOrDefault(e.Id)))];
    }

    /// <summary>Reads what is needed for any number of enterprises at once.</summary>
    /// <returns>An enterprise's texts by heading.</returns>
    internal async Task<Func<Enterprise, IReadOnlyDictionary<string, string>>> ValuesAsync(CaseFlowDbContext db, CancellationToken cancellationToken)
    {
        var words = await RegistryWords.ReadAsync(db, texts, cancellationToken);
        var known = new List<(string Heading, IEnterpriseFact Fact, IReadOnlyDictionary<string, int> Numbers)>();
        foreach (var (key, heading) in headings.CityFacts)
        {
            var fact = facts.Find(key)!;
            known.Add((heading, fact, await fact.ReadAsync(db, null, clock.Today, cancellationToken)));
        }

        return enterprise =>
        {
            var (values, details) = (new Dictionary<string, string>(), enterprise.Details);
            foreach (var (field, heading) in headings.City)
            {
                values[heading] = field == EnterpriseField.Id ? enterprise.Id : details.Stored(field) is { Length: > 0 } stored ? words.Word(field, stored).Zh : "";
            }

            foreach (var (heading, fact, numbers) in known)
            {
                values[heading] = Said(fact, numbers.TryGetValue(enterprise.Id, out var number) ? number : fact.Otherwise);
            }

            return values;
        };
    }

    private CityRow RowOf(Enterprise enterprise, IReadOnlyDictionary<string, string> values, CityRecord? record)
    {
        var changes = Headings.Select(h => new CityChange(h, record?.Values.GetValueOrDefault(h) ?? "", values[h])).Where(c => c.Old != c.New);
        return new CityRow(enterprise, values, record is null, [.. changes]);
    }

    private string Said(IEnterpriseFact fact, int? number) => number is { } known ? EnterpriseFacts.Word(fact, known, key => texts.In(Chinese, key)) : "";
}
