using System.Globalization;
using CaseFlow.Language;
using CaseFlow.Registry;

namespace CaseFlow.Rehearsals;

/// <summary>A rehearsed year as Excel (.xlsx): a line for every deadline and every line of a mail, none folded.</summary>
public sealed class RehearsalWorkbook(Texts texts)
{
    private static readonly string[] Headings = ["on", "kind", "what", "whose", "due-on", "to"];

    public byte[] Write(RehearsedYear year) =>
        EnterpriseWorkbook.Plain(texts["rehearsal.sheet"], year.Rows().SelectMany(r => Lines(year, r)).Prepend(Headings.Select(h => texts[$"rehearsal.column.{h}"])));

    private IEnumerable<IEnumerable<string>> Lines(RehearsedYear year, RehearsedRow row) =>
        row.Of.Select(one => (string[])
        [
            Day(row.On),
            texts[$"rehearsal.kind.{row.Kind}"],
            texts.Render(row.What),
            one.Whose is { } whose ? texts.Render(whose) : "",
            Day(row.DueOn),
            string.Join(texts["rehearsal.and"], (row.Kind == RehearsedKind.Deadline ? one.OwnerIds : row.AccountIds).Select(id => year.Names.GetValueOrDefault(id, "–"))),
        ]);

    private static string Day(DateOnly date) => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
