using System.Globalization;
using CaseFlow.Language;

namespace CaseFlow.Registry;

/// <summary>Judges the rows of an Excel file against what is stored: the preview and the import itself ask here, so that both say the same.</summary>
public sealed class ImportJudgement
{
    private static readonly EnterpriseField[] Coded = [EnterpriseField.Unit, EnterpriseField.Category, EnterpriseField.Sector, EnterpriseField.Size, EnterpriseField.Risk];

    private readonly RegistryWords _words;
    private readonly EnterpriseSheet _sheet;
    private readonly Dictionary<string, Enterprise> _byId;
    private readonly Dictionary<string, Enterprise> _byCode;
    private readonly Dictionary<string, Enterprise> _byCityId;
    private readonly ILookup<string, int> _linesOfCode;
    private readonly ILookup<string, int> _linesOfId;
    private readonly ILookup<string, int> _linesOfCityId;

    private ImportJudgement(EnterpriseSheet sheet, IReadOnlyCollection<Enterprise> stored, RegistryWords words)
    {
        _sheet = sheet;
        _words = words;
        _byId = stored.ToDictionary(e => e.Id);
        _byCode = stored.ToDictionary(e => e.CreditCode);
        _byCityId = stored.Where(e => e.CityPlatformId is not null).ToDictionary(e => e.CityPlatformId!);
        _linesOfCode = sheet.Rows.ToLookup(CodeOf, r => r.Line);
        _linesOfId = sheet.Rows.ToLookup(r => Cell(r, EnterpriseField.Id), r => r.Line);
        _linesOfCityId = sheet.Rows.ToLookup(r => Cell(r, EnterpriseField.CityPlatformId), r => r.Line);
    }

    /// <summary>Judges every row.</summary>
    /// <param name="sheet">The file.</param>
    /// <param name="stored">All enterprises.</param>
    /// <param name="words">Units and lists.</param>
    public static IReadOnlyList<ImportedRow> Of(EnterpriseSheet sheet, IReadOnlyCollection<Enterprise> stored, RegistryWords words)
    {
        var judgement = new ImportJudgement(sheet, stored, words);
        return [.. sheet.Rows.Select(judgement.Judge)];
    }

    private ImportedRow Judge(SheetRow row)
    {
        List<Message> problems = [];
        var id = Cell(row, EnterpriseField.Id);
        var known = id.Length > 0 ? _byId.GetValueOrDefault(id) : _byCode.GetValueOrDefault(CodeOf(row));
        if (id.Length > 0 && known is null)
        {
            problems.Add(new Message("registry.import.unknown-id", id));
        }

        CheckTwice(_linesOfId, id, row.Line, "registry.import.id-twice", problems);
        CheckTwice(_linesOfCode, CodeOf(row), row.Line, "registry.import.code-twice", problems);
        var details = Read(row, known, problems);
        if (details.CityPlatformId is { } cityId)
        {
            CheckTwice(_linesOfCityId, cityId, row.Line, "registry.import.city-id-twice", problems);
        }

        CheckTaken(details, known, problems);
        var changes = known?.Details.ChangesTo(details) ?? [];
        var verdict = problems.Count > 0 ? ImportVerdict.Refused
            : known is null ? ImportVerdict.New
            : changes.Count > 0 ? ImportVerdict.Changed : ImportVerdict.Unchanged;
        return new ImportedRow(row.Line, verdict, details, known?.Id, changes, problems);
    }

    // A column that the file does not have leaves what is stored; an empty cell empties it.
    private EnterpriseDetails Read(SheetRow row, Enterprise? known, List<Message> problems)
    {
        var before = known?.Details;
        var codes = new Dictionary<EnterpriseField, string>();
        HashSet<string> said = [];
        foreach (var field in Coded)
        {
            var word = Cell(row, field);
            var code = !_sheet.Columns.Contains(field) ? before?.Stored(field) ?? "" : word.Length == 0 ? "" : _words.Code(field, word);
            codes[field] = code ?? "";
            if (code is null)
            {
                problems.Add(new Message("registry.unknown-word", EnterpriseRules.Label(field), word));
                said.Add(EnterpriseRules.Label(field));
            }
            else if (code.Length == 0 && field is EnterpriseField.Size or EnterpriseField.Risk && codes[field].Length == 0)
            {
                problems.Add(new Message("registry.field-required", EnterpriseRules.Label(field)));
            }
        }

        var details = Written(row, before, codes).Tidy();
        problems.AddRange(EnterpriseRules.ProblemsOf(details, before, _words).Where(p => !(p.Code == "registry.field-required" && said.Contains(p.Arguments[0]))));
        return details;
    }

    private EnterpriseDetails Written(SheetRow row, EnterpriseDetails? before, Dictionary<EnterpriseField, string> codes) => new(
        _sheet.Columns.Contains(EnterpriseField.CreditCode) ? CodeOf(row) : before?.CreditCode ?? "",
        Text(EnterpriseField.Name, row, before),
        codes[EnterpriseField.Unit],
        codes[EnterpriseField.Category],
        codes[EnterpriseField.Sector],
        Enum.TryParse<EnterpriseSize>(codes[EnterpriseField.Size], out var size) ? size : EnterpriseSize.Small,
        Enum.TryParse<RiskColour>(codes[EnterpriseField.Risk], out var risk) ? risk : RiskColour.Blue)
    {
        Address = Text(EnterpriseField.Address, row, before),
        CityPlatformId = Text(EnterpriseField.CityPlatformId, row, before),
        Contacts = new(
            Text(EnterpriseField.PrincipalName, row, before),
            Text(EnterpriseField.PrincipalPhone, row, before),
            Text(EnterpriseField.SafetyOfficerName, row, before),
            Text(EnterpriseField.SafetyOfficerPhone, row, before)),
    };

    private string Text(EnterpriseField field, SheetRow row, EnterpriseDetails? before) =>
        _sheet.Columns.Contains(field) ? Cell(row, field) : before?.Stored(field) ?? "";

    private void CheckTaken(EnterpriseDetails details, Enterprise? known, List<Message> problems)
    {
        if (_byCode.GetValueOrDefault(details.CreditCode) is { } holder && known is not null && holder.Id != known.Id)
        {
            problems.Add(new Message("registry.credit-code.taken", details.CreditCode, holder.Name));
        }

        if (details.CityPlatformId is { } cityId && _byCityId.GetValueOrDefault(cityId) is { } other && other.Id != known?.Id)
        {
            problems.Add(new Message("registry.city-id-taken", cityId, other.Name));
        }
    }

    private static void CheckTwice(ILookup<string, int> lines, string value, int line, string code, List<Message> problems)
    {
        if (value.Length > 0 && lines[value].Where(l => l != line).ToList() is { Count: > 0 } others)
        {
            problems.Add(new Message(code, value, string.Join(", ", others.Select(l => l.ToString(CultureInfo.InvariantCulture)))));
        }
    }

    private static string CodeOf(SheetRow row) => CreditCode.Normalise(Cell(row, EnterpriseField.CreditCode));

    private static string Cell(SheetRow row, EnterpriseField field) => row.Cells.GetValueOrDefault(field)?.Trim() ?? "";
}
