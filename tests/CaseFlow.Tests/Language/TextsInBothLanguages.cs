using System.Collections;
using System.Globalization;
using System.Text.RegularExpressions;
using CaseFlow.Language;
using Xunit;

namespace CaseFlow.Tests.Language;

public sealed partial class TextsInBothLanguages
{
    public static TheoryData<string> Markers() => [.. MarkerNames()];

    [Theory]
    [MemberData(nameof(Markers))]
    public void Every_text_exists_in_both_languages_with_the_same_places(string marker)
    {
        var zh = Read(marker, CultureInfo.InvariantCulture);
        var en = Read(marker, CultureInfo.GetCultureInfo("en"));

        Assert.NotEmpty(zh);
        Assert.Equal(zh.Keys.Order(), en.Keys.Order());
        Assert.All(zh.Keys, key =>
        {
            Assert.False(string.IsNullOrWhiteSpace(zh[key]), key);
            Assert.False(string.IsNullOrWhiteSpace(en[key]), key);
            Assert.True(Places(zh[key]).SetEquals(Places(en[key])), $"{key}: the places differ");
        });
    }

    [Fact]
    public void No_key_belongs_to_two_slices()
    {
        var twice = MarkerNames().SelectMany(m => Read(m, CultureInfo.InvariantCulture).Keys).GroupBy(k => k).Where(g => g.Count() > 1).Select(g => g.Key);

        Assert.Empty(twice);
    }

    [Fact]
    public void Every_sentence_the_code_names_exists()
    {
        var texts = new Texts(MarkerNames().Select(m => new TextSource(typeof(Texts).Assembly.GetType(m, throwOnError: true)!)));
        var named = Directory.EnumerateFiles(Path.Combine(SeedFiles.Root, "src", "CaseFlow"), "*.cs", SearchOption.AllDirectories)
            .SelectMany(f => SentencePattern().Matches(File.ReadAllText(f)).Select(m => m.Groups[1].Value)).Distinct().ToList();

        Assert.NotEmpty(named);
        Assert.All(named, code => Assert.True(texts.Has(code), code));
    }

    [Fact]
    public void An_argument_may_hold_both_languages()
    {
        var texts = new Texts([new TextSource(typeof(CaseFlow.Permits.PermitTexts))]);
        var message = new Message("permit.hazard-unanswered", new Localized("火灾", "Fire").AsArgument());

        Assert.EndsWith("火灾。", texts.Render(message, CultureInfo.GetCultureInfo("zh-CN")), StringComparison.Ordinal);
        Assert.EndsWith("Fire.", texts.Render(message, CultureInfo.GetCultureInfo("en")), StringComparison.Ordinal);
    }

    private static IEnumerable<string> MarkerNames() => typeof(Texts).Assembly.GetTypes()
        .Where(t => t.Name.EndsWith("Texts", StringComparison.Ordinal) && t != typeof(Texts) && t is { IsAbstract: false, IsPublic: true })
        .Select(t => t.FullName!);

    private static Dictionary<string, string> Read(string marker, CultureInfo culture) =>
        new TextSource(typeof(Texts).Assembly.GetType(marker, throwOnError: true)!).Resources
            .GetResourceSet(culture, createIfNotExists: true, tryParents: false)?
            .Cast<DictionaryEntry>().ToDictionary(e => (string)e.Key, e => (string?)e.Value ?? "") ?? [];

    private static HashSet<string> Places(string text) => [.. PlacePattern().Matches(text).Select(m => m.Value)];

    [GeneratedRegex(@"(?:new Message|new RuleViolationException|OutOfLimits)\(""([^""]+)""")]
    private static partial Regex SentencePattern();

    [GeneratedRegex(@"\{\d+\}")]
    private static partial Regex PlacePattern();
}
