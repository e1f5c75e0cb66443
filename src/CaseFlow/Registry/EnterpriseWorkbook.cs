using System.Globalization;
using System.IO.Compression;
using CaseFlow.Language;
using MiniExcelLibs;
using MiniExcelLibs.OpenXml;

namespace CaseFlow.Registry;

/// <summary>Reads and writes the Excel files of the registry (.xlsx).</summary>
public static class EnterpriseWorkbook
{
    /// <summary>A file is refused above this size.</summary>
    public const int LargestBytes = 10 * 1024 * 1024;

    /// <summary>Rows of a file at most.</summary>
    public const int MostRows = 20_000;

    // A small file can unpack to something that fills the memory.
    private const long LargestUnpackedBytes = 200L * 1024 * 1024;

    /// <summary>Reads the first sheet: the first row with texts holds the headings.</summary>
    /// <param name="file">The whole file; is read from its beginning.</param>
    /// <param name="headings">Fields by heading.</param>
    /// <param name="keys">Columns of which one is needed to tell enterprises apart; the credit code unless said otherwise.</param>
    /// <exception cref="RuleViolationException">It is no Excel file, too large, or has none of those columns.</exception>
    public static EnterpriseSheet Read(Stream file, IReadOnlyDictionary<string, EnterpriseField> headings, IReadOnlyList<EnterpriseField>? keys = null)
    {
        var lines = Lines(file);
        var head = lines.FirstOrDefault(l => l.Cells.Count > 0).Cells ?? throw new RuleViolationException("registry.import.empty");
        var columns = new Dictionary<string, EnterpriseField>();
        List<string> passedOver = [];
        foreach (var (column, heading) in head)
        {
            if (!headings.TryGetValue(SheetHeadings.Plain(heading), out var field))
            {
                passedOver.Add(heading);
            }
            else if (columns.ContainsValue(field))
            {
                throw new RuleViolationException("registry.import.heading-twice", heading);
            }
            else
            {
                columns[column] = field;
            }
        }

        if (!columns.Values.Any(c => (keys ?? [EnterpriseField.CreditCode]).Contains(c)))
        {
            throw new RuleViolationException(keys is null ? "registry.import.no-code-column" : "registry.city.no-key-column");
        }

        var rows = lines.SkipWhile(l => l.Cells.Count == 0).Skip(1)
            .Select(l => new SheetRow(l.Line, columns.Where(c => l.Cells.ContainsKey(c.Key)).ToDictionary(c => c.Value, c => l.Cells[c.Key])))
            .Where(r => r.Cells.Count > 0).ToList();
        return rows.Count == 0 ? throw new RuleViolationException("registry.import.empty") : new EnterpriseSheet([.. columns.Values], rows, passedOver);
    }

    /// <summary>Writes enterprises, every cell as text so that codes and telephone numbers stay whole.</summary>
    /// <param name="columns">Fields and their headings, in order.</param>
    /// <param name="enterprises">One row each.</param>
    /// <param name="words">Units and lists.</param>
    /// <param name="sheetName">The name of the sheet.</param>
    public static byte[] Write(IReadOnlyList<(EnterpriseField Field, string Heading)> columns, IEnumerable<Enterprise> enterprises, RegistryWords words, string sheetName)
    {
        var rows = enterprises.Select(enterprise =>
        {
            var details = enterprise.Details;
            return Row(columns.Select(c => c.Field == EnterpriseField.Id ? enterprise.Id : Shown(details, c.Field, words)));
        });
        return Save(new Dictionary<string, object> { [sheetName] = rows.Prepend(Row(columns.Select(c => c.Heading))).ToList() });
    }

    /// <summary>Writes plain lines, every cell as text.</summary>
    /// <param name="sheetName">The name of the sheet.</param>
    /// <param name="lines">The headings first.</param>
    public static byte[] Plain(string sheetName, IEnumerable<IEnumerable<string>> lines) => Save(new Dictionary<string, object> { [sheetName] = lines.Select(Row).ToList() });

    /// <summary>Writes rows whose texts are known by heading, every cell as text.</summary>
    public static byte[] Write(IReadOnlyList<string> headings, IEnumerable<IReadOnlyDictionary<string, string>> rows, string sheetName) =>
        Save(new Dictionary<string, object> { [sheetName] = rows.Select(r => Row(headings.Select(h => r[h]))).Prepend(Row(headings)).ToList() });

    /// <summary>An empty file with our headings, and a second sheet that says how each column is filled in.</summary>
    public static byte[] Template(IReadOnlyList<(EnterpriseField Field, string Heading)> columns, RegistryWords words, Texts texts)
    {
        var help = columns.Select(c => Row([c.Heading, texts[RegistryWords.Key(c.Field) + ".how"], string.Join(" / ", words.Offered(c.Field))]));
        return Save(new Dictionary<string, object>
        {
            [texts["registry.sheet"]] = new[] { Row(columns.Select(c => c.Heading)) },
            [texts["registry.sheet-help"]] = help.Prepend(Row([texts["registry.help.column"], texts["registry.help.how"], texts["registry.help.words"]])).ToList(),
        });
    }

    private static string Shown(EnterpriseDetails details, EnterpriseField field, RegistryWords words) =>
        details.Stored(field) is { Length: > 0 } stored ? words.Word(field, stored).ToString() : "";

    private static Dictionary<string, object> Row(IEnumerable<string> cells) =>
        cells.Select((text, at) => (text, at)).ToDictionary(c => c.at.ToString("00", CultureInfo.InvariantCulture), c => (object)c.text);

    private static byte[] Save(Dictionary<string, object> sheets)
    {
        using var file = new MemoryStream();
        file.SaveAs(sheets, printHeader: false, configuration: new OpenXmlConfiguration { TableStyles = TableStyles.None, AutoFilter = false });
        return file.ToArray();
    }

    private static List<(int Line, Dictionary<string, string> Cells)> Lines(Stream file)
    {
        RequireReadable(file);
        List<(int, Dictionary<string, string>)> lines = [];
        try
        {
            foreach (IDictionary<string, object?> row in file.Query(useHeaderRow: false))
            {
                lines.Add((lines.Count + 1, row.Select(c => (c.Key, Text: Said(c.Value))).Where(c => c.Text.Length > 0).ToDictionary(c => c.Key, c => c.Text)));
                if (lines.Count > MostRows + 1)
                {
                    throw new RuleViolationException("registry.import.too-many", MostRows.ToString(CultureInfo.InvariantCulture));
                }
            }
        }
#pragma warning disable CA1031 // Whatever a broken file makes the reader throw, the person is told the same.
        catch (Exception broken) when (broken is not RuleViolationException)
#pragma warning restore CA1031
        {
            throw new RuleViolationException("registry.import.not-excel");
        }

        return lines;
    }

    private static void RequireReadable(Stream file)
    {
        file.Position = 0;
        try
        {
            using var zip = new ZipArchive(file, ZipArchiveMode.Read, leaveOpen: true);
            if (zip.Entries.Sum(e => e.Length) > LargestUnpackedBytes)
            {
                throw new RuleViolationException("registry.import.too-large", (LargestBytes / 1024 / 1024).ToString(CultureInfo.InvariantCulture));
            }
        }
        catch (InvalidDataException)
        {
            throw new RuleViolationException("registry.import.not-excel");
        }

        file.Position = 0;
    }

    // Numbers as people typed them: a telephone number must not come back as 1.38E+10.
    private static string Said(object? value) => value switch
    {
        null => "",
        double number => number.ToString("0.##########", CultureInfo.InvariantCulture),
        DateTime date => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        IFormattable other => other.ToString(null, CultureInfo.InvariantCulture).Trim(),
        _ => value.ToString()?.Trim() ?? "",
    };
}
