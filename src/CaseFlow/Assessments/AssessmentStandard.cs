using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using CaseFlow.Language;

namespace CaseFlow.Assessments;

/// <summary>What enterprises assess themselves against (自评标准): a file of <c>seed/standards</c>.</summary>
/// <param name="Key">For example GBT33000-2016.</param>
/// <param name="Number">As people write it.</param>
/// <param name="Name">The standard's name.</param>
/// <param name="Source">Of elements and sub-elements.</param>
/// <param name="Verified">Whether that source was seen.</param>
/// <param name="Items">Where the items come from.</param>
/// <param name="TotalPoints">The sum of all items, stated so that a slip in the file is found.</param>
/// <param name="Scoring">How the score comes about.</param>
/// <param name="Levels">In any order.</param>
/// <param name="Elements">In order.</param>
public sealed record AssessmentStandard(
    string Key,
    string Number,
    Localized Name,
    string Source,
    bool Verified,
    StandardProvenance Items,
    int TotalPoints,
    StandardScoring Scoring,
    IReadOnlyList<StandardLevel> Levels,
    IReadOnlyList<StandardElement> Elements)
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        UnmappedMemberHandling = System.Text.Json.Serialization.JsonUnmappedMemberHandling.Disallow,
        RespectNullableAnnotations = true,
        RespectRequiredConstructorParameters = true,
    };

    private readonly Lazy<Dictionary<string, StandardItem>> _byKey = new(() => Elements.SelectMany(e => e.Items).ToDictionary(i => i.Key));

    /// <summary>Every item, in order.</summary>
    public IEnumerable<StandardItem> AllItems => Elements.SelectMany(e => e.Items);

    /// <summary>An item by its key, or null.</summary>
    public StandardItem? Find(string itemKey) => _byKey.Value.GetValueOrDefault(itemKey);

    /// <summary>A level by its code, or null.</summary>
    public StandardLevel? Level(string? code) => Levels.FirstOrDefault(l => l.Code == code);

    /// <summary>What pins a version: SHA-256 of the file's text, lower-case hex.</summary>
    public static string HashOf(string json) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(json)));

    /// <summary>Parses a file.</summary>
    /// <exception cref="JsonException">The file does not have the shape, repeats a key, or does not add up to its total.</exception>
    public static AssessmentStandard Parse(string json)
    {
        var standard = JsonSerializer.Deserialize<AssessmentStandard>(json, Options) ?? throw new JsonException("The file holds null.");
        var items = standard.AllItems.ToList();
        if (items.GroupBy(i => i.Key).FirstOrDefault(g => g.Count() > 1) is { } repeated)
        {
            throw new JsonException($"Item {repeated.Key} stands twice in {standard.Key}.");
        }

        if (items.Find(i => i.Full <= 0) is { } worthless)
        {
            throw new JsonException($"Item {worthless.Key} of {standard.Key} has no points.");
        }

        return items.Sum(i => i.Full) is var sum && sum == standard.TotalPoints
            ? standard
            : throw new JsonException($"The items of {standard.Key} add up to {sum}, not to {standard.TotalPoints}.");
    }
}
