using System.Globalization;
using CaseFlow.Language;
using Microsoft.Extensions.Options;

namespace CaseFlow.Registry;

/// <summary>Column headings: ours in both languages, and those of the city's platform.</summary>
public sealed class SheetHeadings(Texts texts, IOptions<RegistryOptions> options)
{
    /// <summary>Whether the city's platform is configured.</summary>
    public bool HasCityPlatform => options.Value.CityColumns.Count > 0;

    /// <summary>Our columns for the current reader.</summary>
    public IReadOnlyList<(EnterpriseField Field, string Heading)> Own => [.. Enum.GetValues<EnterpriseField>().Select(f => (f, texts[RegistryWords.Key(f)]))];

    /// <summary>The platform's columns as configured.</summary>
    public IReadOnlyList<(EnterpriseField Field, string Heading)> City => options.Value.CityColumns;

    /// <summary>What else the platform takes, as configured: facts by their headings.</summary>
    public IReadOnlyList<(string Fact, string Heading)> CityFacts => options.Value.CityFacts;

    /// <summary>Fields by heading, as <see cref="Plain"/> leaves it.</summary>
    public IReadOnlyDictionary<string, EnterpriseField> Known()
    {
        var known = new Dictionary<string, EnterpriseField>(StringComparer.OrdinalIgnoreCase);
        var ours = Texts.Cultures.SelectMany(c => Enum.GetValues<EnterpriseField>().Select(f => (Field: f, Heading: texts.In(CultureInfo.GetCultureInfo(c), RegistryWords.Key(f)))));
        foreach (var (field, heading) in City.Concat(ours))
        {
            known.TryAdd(Plain(heading), field);
        }

        return known;
    }

    /// <summary>A heading without what people add to it: blanks, a star, what stands in brackets at its end.</summary>
    internal static string Plain(string heading)
    {
        var text = string.Concat(heading.Where(c => !char.IsWhiteSpace(c) && c != '*'));
        return text.IndexOfAny(['（', '(']) is > 0 and var at ? text[..at] : text;
    }
}
