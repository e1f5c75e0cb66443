using System.Globalization;
using System.Text.Json;
using CaseFlow.Data;
using CaseFlow.Language;
using Microsoft.EntityFrameworkCore;

namespace CaseFlow.Registry;

/// <summary>What codes are called in both languages, and which code a word means; read once for a page or a command.</summary>
public sealed class RegistryWords
{
    private static readonly CultureInfo[] Languages = [.. Texts.Cultures.Select(CultureInfo.GetCultureInfo)];
    private readonly Texts _texts;
    private readonly Dictionary<string, Unit> _units;
    private readonly Dictionary<(LookupKind, string), LookupEntry> _lookups;
    private readonly Dictionary<EnterpriseField, Dictionary<string, string>> _codes = [];

    private RegistryWords(Texts texts, IReadOnlyList<Unit> units, IReadOnlyList<LookupEntry> lookups)
    {
        _texts = texts;
        Units = units;
        Lookups = lookups;
        _units = units.ToDictionary(u => u.Id);
        _lookups = lookups.ToDictionary(l => (l.Kind, l.Code));
    }

    /// <summary>All reporting units by name, closed ones too.</summary>
    public IReadOnlyList<Unit> Units { get; }

    /// <summary>All lists, in their order.</summary>
    public IReadOnlyList<LookupEntry> Lookups { get; }

    /// <summary>Reads units and lists.</summary>
    public static async Task<RegistryWords> ReadAsync(CaseFlowDbContext db, Texts texts, CancellationToken cancellationToken) => new(
        texts,
        await db.Units.AsNoTracking().OrderBy(u => u.Name).ToListAsync(cancellationToken),
        await db.Lookups.AsNoTracking().OrderBy(l => l.Kind).ThenBy(l => l.Order).ThenBy(l => l.Code).ToListAsync(cancellationToken));

    /// <summary>The resource key of an enum's word, for example <c>registry.field.credit-code</c>.</summary>
    public static string Key<T>(T value)
        where T : struct, Enum
    {
        var name = typeof(T).Name switch
        {
            nameof(EnterpriseField) => "field",
            nameof(EnterpriseSize) => "size",
            nameof(RiskColour) => "risk",
            nameof(UnitKind) => "unit-kind",
            nameof(LookupKind) => "lookup",
            nameof(ClosureKind) => "closure",
            nameof(ProjectKind) => "project-kind",
            nameof(ProjectStage) => "project-stage",
            nameof(ImportVerdict) => "verdict",
            var other => throw new ArgumentException($"{other} has no words.", nameof(value)),
        };
        return $"registry.{name}.{JsonNamingPolicy.KebabCaseLower.ConvertName(value.ToString())}";
    }

    /// <summary>One list.</summary>
    public IReadOnlyList<LookupEntry> List(LookupKind kind) => [.. Lookups.Where(l => l.Kind == kind)];

    /// <summary>What a code of a list is called; the code itself if the list does not have it.</summary>
    public Localized Name(LookupKind kind, string code) => _lookups.GetValueOrDefault((kind, code))?.Name ?? new Localized(code, code);

    /// <summary>A unit, or null.</summary>
    public Unit? Unit(string id) => _units.GetValueOrDefault(id);

    /// <summary>What a field is called.</summary>
    public Localized Label(EnterpriseField field) => Both(Key(field));

    /// <summary>A stored field as people read it.</summary>
    public Localized Word(EnterpriseField field, string stored) => field switch
    {
        EnterpriseField.Unit => Plain(Unit(stored)?.Name ?? stored),
        EnterpriseField.Category => Name(LookupKind.Category, stored),
        EnterpriseField.Sector => Name(LookupKind.Sector, stored),
        EnterpriseField.Size => Both(Key(Enum.Parse<EnterpriseSize>(stored))),
        EnterpriseField.Risk => Both(Key(Enum.Parse<RiskColour>(stored))),
        _ => Plain(stored),
    };

    /// <summary>The code that a word means, in either language and as the town shortens it; null if none.</summary>
    public string? Code(EnterpriseField field, string word)
    {
        if (!_codes.TryGetValue(field, out var codes))
        {
            _codes[field] = codes = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
            foreach (var (name, code) in Named(field))
            {
                codes.TryAdd(name, code);
            }
        }

        return codes.GetValueOrDefault(word.Trim());
    }

    /// <summary>The words that may be written into a column, for the current reader; none for free text.</summary>
    public IEnumerable<string> Offered(EnterpriseField field) => field switch
    {
        EnterpriseField.Unit => Units.Where(u => u.IsOpen).Select(u => u.Name),
        EnterpriseField.Category => List(LookupKind.Category).Select(l => l.Name.ToString()),
        EnterpriseField.Sector => List(LookupKind.Sector).Select(l => l.Name.ToString()),
        EnterpriseField.Size => Enum.GetValues<EnterpriseSize>().Select(s => _texts[Key(s)]),
        EnterpriseField.Risk => Enum.GetValues<RiskColour>().Select(r => _texts[Key(r)]),
        _ => [],
    };

    private IEnumerable<(string Name, string Code)> Named(EnterpriseField field) => field switch
    {
        EnterpriseField.Unit => Units.Select(u => (u.Name, u.Id)),
        EnterpriseField.Category => Listed(LookupKind.Category),
        EnterpriseField.Sector => Listed(LookupKind.Sector),
        EnterpriseField.Size => Enum.GetValues<EnterpriseSize>().SelectMany(s => Said(Key(s)).Select(n => (n, s.ToString()))),
        EnterpriseField.Risk => Enum.GetValues<RiskColour>().SelectMany(r => Said(Key(r)).Select(n => (n, r.ToString()))),
        _ => [],
    };

    private IEnumerable<(string Name, string Code)> Listed(LookupKind kind) =>
        List(kind).SelectMany(l => new[] { (l.Zh, l.Code), (l.En, l.Code), (l.Code, l.Code) });

    // The word itself in each language, and others that mean the same, divided by strokes.
    private IEnumerable<string> Said(string key) =>
        Languages.SelectMany(l => _texts.In(l, key + ".also").Split('|').Prepend(_texts.In(l, key)));

    private Localized Both(string key) => new(_texts.In(Languages[0], key), _texts.In(Languages[1], key));

    private static Localized Plain(string text) => new(text, text);
}
