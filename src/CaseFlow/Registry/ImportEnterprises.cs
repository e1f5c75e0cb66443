using System.Globalization;
using CaseFlow.Cases;
using CaseFlow.Language;
using CaseFlow.Processes;
using Microsoft.EntityFrameworkCore;

namespace CaseFlow.Registry;

/// <summary>Takes over an Excel file that somebody looked at: new and changed rows, all in one transaction. Rows are judged again, on what is stored now.</summary>
public sealed class ImportEnterprises(RegistryChronicle chronicle, Texts texts) : IOperation<ImportEnterprises.Request, ImportCounts>
{
    /// <param name="Sheet">The file as it was read.</param>
    /// <param name="Seen">What the preview said would happen.</param>
    public sealed record Request(EnterpriseSheet Sheet, ImportCounts Seen);

    public async ValueTask<ImportCounts> ExecuteAsync(Request request, CommandContext context, CancellationToken cancellationToken)
    {
        await context.RegistrarAsync(cancellationToken);
        var stored = await context.Db.Enterprises.ToDictionaryAsync(e => e.Id, cancellationToken);
        var words = await RegistryWords.ReadAsync(context.Db, texts, cancellationToken);
        var rows = ImportJudgement.Of(request.Sheet, stored.Values, words);
        var counts = ImportCounts.Of(rows);
        if (counts != request.Seen)
        {
            throw new RuleViolationException("registry.import.look-again");
        }

        // Read at once: looked up one by one, the files of a whole town would cost a query each.
        await context.Db.Cases.Where(c => c.Kind == RegistryChronicle.EnterpriseKind).LoadAsync(cancellationToken);
        foreach (var row in rows)
        {
            await TakeAsync(row, stored, words, context, cancellationToken);
        }

        return counts;
    }

    private async Task TakeAsync(ImportedRow row, Dictionary<string, Enterprise> stored, RegistryWords words, CommandContext context, CancellationToken cancellationToken)
    {
        var line = row.Line.ToString(CultureInfo.InvariantCulture);
        if (row.Verdict == ImportVerdict.New)
        {
            var enterprise = new Enterprise(context.NewId(), row.Details, CreditCode.IsInvented(row.Details.CreditCode));
            context.Db.Add(enterprise);
            await chronicle.RecordAsync(context, enterprise, [new Message("registry.history.imported", enterprise.Name, enterprise.CreditCode, line)], cancellationToken);
        }
        else if (row.Verdict == ImportVerdict.Changed)
        {
            var enterprise = stored[row.EnterpriseId!];
            var changes = enterprise.Change(row.Details);
            await chronicle.RecordAsync(context, enterprise, [new Message("registry.history.import-row", line), .. RegistryChronicle.SentencesOf(changes, words)], cancellationToken);
        }
    }
}
