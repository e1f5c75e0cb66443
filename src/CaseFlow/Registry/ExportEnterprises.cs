using CaseFlow.Calendar;
using CaseFlow.Data;
using CaseFlow.Language;
using CaseFlow.People;

namespace CaseFlow.Registry;

/// <summary>Writes what a list shows into an Excel file that the import reads back.</summary>
public sealed class ExportEnterprises(SheetHeadings headings, EnterpriseFacts facts, TownClock clock, Texts texts)
{
    private static readonly EnterpriseField[] Phones = [EnterpriseField.PrincipalPhone, EnterpriseField.SafetyOfficerPhone];

    /// <param name="db">To read from.</param>
    /// <param name="actor">Gets no more than the actor may see; telephone numbers only where all of them may be seen.</param>
    /// <param name="filter">The list's.</param>
    /// <param name="forCity">The columns of the city's platform, where those are configured.</param>
    /// <param name="cancellationToken">Ends the read early.</param>
    /// <returns>The file (.xlsx).</returns>
    public async Task<byte[]> RunAsync(CaseFlowDbContext db, Actor actor, EnterpriseFilter filter, bool forCity, CancellationToken cancellationToken)
    {
        var enterprises = await FindEnterprises.AllAsync(db, actor, filter, cancellationToken);
        var columns = forCity && headings.HasCityPlatform ? headings.City : headings.Own;
        if (!enterprises.TrueForAll(actor.SeesPhones))
        {
            columns = [.. columns.Where(c => !Phones.Contains(c.Field))];
        }

        var known = forCity ? await FactsAsync(db, cancellationToken) : [];
        return EnterpriseWorkbook.Write(columns, known, enterprises, await RegistryWords.ReadAsync(db, texts, cancellationToken), texts["registry.sheet"]);
    }

    // Self-assessments and hidden dangers are typed once: the city's platform takes what the other rooms know.
    private async Task<IReadOnlyList<(string Heading, Func<string, string> Of)>> FactsAsync(CaseFlowDbContext db, CancellationToken cancellationToken)
    {
        var columns = new List<(string, Func<string, string>)>();
        foreach (var (key, heading) in headings.CityFacts)
        {
            var fact = facts.Find(key)!;
            var numbers = await fact.ReadAsync(db, null, clock.Today, cancellationToken);
            columns.Add((heading, id => Said(fact, numbers.TryGetValue(id, out var number) ? number : fact.Otherwise)));
        }

        return columns;
    }

    private string Said(IEnterpriseFact fact, int? number) => number is { } known ? EnterpriseFacts.Word(fact, known, texts) : "";
}
