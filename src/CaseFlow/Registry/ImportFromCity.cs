using CaseFlow.Language;
using CaseFlow.Processes;
using Microsoft.EntityFrameworkCore;

namespace CaseFlow.Registry;

/// <summary>Takes over a file of the city's platform that somebody looked at and decided row by row where it had to be; what the platform holds is known from then on.</summary>
public sealed class ImportFromCity(ImportEnterprises import, CityRows rows, SheetHeadings headings, Texts texts) : IOperation<ImportFromCity.Request, ImportCounts>
{
    /// <param name="Sheet">The file as it was read.</param>
    /// <param name="Decided">The office's word by line, see <see cref="CityMatching"/>.</param>
    /// <param name="Seen">What the preview said would happen.</param>
    public sealed record Request(EnterpriseSheet Sheet, IReadOnlyDictionary<int, string> Decided, ImportCounts Seen);

    /// <exception cref="RuleViolationException">The actor does not keep the registry, or what is stored changed since the preview.</exception>
    public async ValueTask<ImportCounts> ExecuteAsync(Request request, CommandContext context, CancellationToken cancellationToken)
    {
        await context.RegistrarAsync(cancellationToken);
        var words = await RegistryWords.ReadAsync(context.Db, texts, cancellationToken);
        var stored = await context.Db.Enterprises.ToListAsync(cancellationToken);
        var sheet = CityMatching.Resolved(request.Sheet, CityMatching.Of(request.Sheet, stored, request.Decided), words);
        var judged = ImportJudgement.Of(sheet, stored, words);
        var counts = await import.ExecuteAsync(new ImportEnterprises.Request(sheet, request.Seen), context, cancellationToken);
        var taken = judged.Where(r => r.Verdict is ImportVerdict.Changed or ImportVerdict.Unchanged).Select(r => r.EnterpriseId).ToHashSet();
        var records = await context.Db.CityRecords.ToDictionaryAsync(r => r.EnterpriseId, cancellationToken);
        var valuesOf = await rows.ValuesAsync(context.Db, cancellationToken);
        var said = headings.City.Where(c => request.Sheet.Columns.Contains(c.Field)).Select(c => c.Heading).ToList();
        foreach (var enterprise in context.Db.Enterprises.Local.Where(e => taken.Contains(e.Id) || context.Db.Entry(e).State == EntityState.Added).ToList())
        {
            var values = valuesOf(enterprise);
            records.Note(enterprise.Id, said.ToDictionary(h => h, h => values[h]), context);
        }

        return counts;
    }
}
