using CaseFlow.Cases;
using CaseFlow.Language;
using CaseFlow.Processes;
using Microsoft.EntityFrameworkCore;

namespace CaseFlow.Registry;

/// <summary>Makes a file for the city's platform and notes what the platform knows from then on; each enterprise's history tells of it.</summary>
public sealed class ExportToCity(CityRows rows, SheetHeadings headings, RegistryChronicle chronicle, Texts texts) : IOperation<ExportToCity.Request, ExportToCity.Result>
{
    /// <param name="Everything">Every enterprise; otherwise those with something that the platform does not know.</param>
    public sealed record Request(bool Everything);

    /// <param name="ExportId">The file.</param>
    /// <param name="Count">Enterprises in it.</param>
    public sealed record Result(string ExportId, int Count);

    /// <exception cref="RuleViolationException">The actor does not keep the registry, no columns are configured, or there is nothing to export.</exception>
    public async ValueTask<Result> ExecuteAsync(Request request, CommandContext context, CancellationToken cancellationToken)
    {
        var actor = await context.RegistrarAsync(cancellationToken);
        if (!headings.HasCityPlatform)
        {
            throw new RuleViolationException("registry.city.not-configured");
        }

        var chosen = (await rows.ReadAsync(context.Db, cancellationToken)).Where(r => request.Everything || r.IsNew || r.Changes.Count > 0).ToList();
        if (chosen.Count == 0)
        {
            throw new RuleViolationException("registry.city.nothing");
        }

        // Read at once: looked up one by one, the files of a whole town would cost a query each.
        await context.Db.Cases.Where(c => c.Kind == RegistryChronicle.EnterpriseKind).LoadAsync(cancellationToken);
        var records = await context.Db.CityRecords.ToDictionaryAsync(r => r.EnterpriseId, cancellationToken);
        foreach (var row in chosen)
        {
            records.Note(row.Enterprise.Id, row.Values, context);
            var columns = row.IsNew ? "@registry.city.all-columns" : string.Join("、", row.Changes.Select(c => c.Heading));
            await chronicle.RecordAsync(context, row.Enterprise, [columns.Length == 0 ? new Message("registry.history.city-exported-again") : new Message("registry.history.city-exported", columns)], cancellationToken);
        }

        var content = EnterpriseWorkbook.Write(rows.Headings, chosen.Select(r => r.Values), texts["registry.sheet"]);
        var export = new CityExport(context.NewId(), context.Now, actor.DisplayName, chosen.Count, content);
        context.Db.Add(export);
        return new Result(export.Id, chosen.Count);
    }
}
