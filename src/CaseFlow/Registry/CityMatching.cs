using CaseFlow.Language;

namespace CaseFlow.Registry;

/// <summary>Brings the rows of the platform's file together with enterprises: by the platform's id, then by credit code; by name only where somebody of the office said so for that row.</summary>
public static class CityMatching
{
    /// <summary>The decision that a row is about an enterprise that has no file here.</summary>
    public const string IsNew = "new";

    /// <summary>Columns of which a file needs one.</summary>
    public static IReadOnlyList<EnterpriseField> Keys { get; } = [EnterpriseField.CityPlatformId, EnterpriseField.CreditCode];

    /// <summary>Looks at every row.</summary>
    /// <param name="sheet">The file.</param>
    /// <param name="stored">All enterprises.</param>
    /// <param name="decided">The office's word by line: an enterprise's id, or <see cref="IsNew"/>.</param>
    public static IReadOnlyList<CityMatch> Of(EnterpriseSheet sheet, IReadOnlyCollection<Enterprise> stored, IReadOnlyDictionary<int, string> decided)
    {
        var byCityId = stored.Where(e => e.CityPlatformId is not null).ToDictionary(e => e.CityPlatformId!);
        var (byCode, byId) = (stored.ToDictionary(e => e.CreditCode), stored.ToDictionary(e => e.Id));
        var names = new NameLikeness(stored);
        return
        [
            .. sheet.Rows.Select(row =>
                byCityId.GetValueOrDefault(Cell(row, EnterpriseField.CityPlatformId)) is { } known ? new CityMatch(row, CityMatchKind.PlatformId, known, [])
                : byCode.GetValueOrDefault(CreditCode.Normalise(Cell(row, EnterpriseField.CreditCode))) is { } coded ? new CityMatch(row, CityMatchKind.CreditCode, coded, [])
                : Decided(row, decided.GetValueOrDefault(row.Line), byId, names.Closest(Cell(row, EnterpriseField.Name)))),
        ];
    }

    /// <summary>The file as an import takes it: open rows left out, each other one with the enterprise it is about. What the platform has left empty stays as the town knows it.</summary>
    internal static EnterpriseSheet Resolved(EnterpriseSheet sheet, IReadOnlyList<CityMatch> matches, RegistryWords words)
    {
        IReadOnlyList<EnterpriseField> columns = [.. sheet.Columns.Append(EnterpriseField.Id).Distinct()];
        return sheet with { Columns = columns, Rows = [.. matches.Where(m => m.Kind != CityMatchKind.Open).Select(m => new SheetRow(m.Row.Line, CellsOf(m, sheet.Columns, words)))] };
    }

    private static Dictionary<EnterpriseField, string> CellsOf(CityMatch match, IReadOnlyList<EnterpriseField> columns, RegistryWords words)
    {
        var cells = new Dictionary<EnterpriseField, string>(match.Row.Cells);
        cells.Remove(EnterpriseField.Id);
        if (match.Enterprise is { } enterprise)
        {
            var details = enterprise.Details;
            foreach (var field in columns.Where(f => f != EnterpriseField.Id && Cell(match.Row, f).Length == 0 && details.Stored(f).Length > 0))
            {
                cells[field] = words.Word(field, details.Stored(field)).Zh;
            }

            cells[EnterpriseField.Id] = enterprise.Id;
        }

        return cells;
    }

    private static CityMatch Decided(SheetRow row, string? word, Dictionary<string, Enterprise> byId, IReadOnlyList<Enterprise> close) => word switch
    {
        null or "" => new CityMatch(row, CityMatchKind.Open, null, close),
        IsNew => new CityMatch(row, CityMatchKind.New, null, close),
        _ => new CityMatch(row, CityMatchKind.Confirmed, byId.GetValueOrDefault(word) ?? throw new RuleViolationException("registry.enterprise-unknown"), close),
    };

    private static string Cell(SheetRow row, EnterpriseField field) => row.Cells.GetValueOrDefault(field)?.Trim() ?? "";
}
