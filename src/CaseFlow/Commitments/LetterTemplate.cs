using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;
using CaseFlow.Campaigns;

namespace CaseFlow.Commitments;

/// <summary>A letter's form as the town prescribes it (<c>seed/commitments</c>), with <c>{enterprise}</c>, <c>{year}</c>, <c>{standard}</c> and <c>{due}</c> to be filled in.</summary>
/// <param name="Kind">Which letter.</param>
/// <param name="Source">Where the text comes from.</param>
/// <param name="Verified">Whether the source was seen.</param>
/// <param name="Title">Above the text.</param>
/// <param name="Lines">The text.</param>
public sealed record LetterTemplate(LetterKind Kind, string Source, bool Verified, string Title, IReadOnlyList<LetterLine> Lines)
{
    private const string AssessmentPhase = "self-assessment";

    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web)
    {
        Converters = { new JsonStringEnumConverter() },
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
    };

    /// <exception cref="JsonException">The file is not a template.</exception>
    public static LetterTemplate Parse(string json) => JsonSerializer.Deserialize<LetterTemplate>(json, Json) ?? throw new JsonException("The file is empty.");

    /// <summary>The letter to one enterprise in one campaign.</summary>
    public LetterText For(string enterprise, Campaign campaign)
    {
        var due = campaign.Phases.FirstOrDefault(p => p.Key == AssessmentPhase)?.DueOn ?? campaign.EndsOn;
        string Filled(string text) => text
            .Replace("{enterprise}", enterprise, StringComparison.Ordinal)
            .Replace("{year}", campaign.Year.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal)
            .Replace("{standard}", Standard(campaign.StandardKey), StringComparison.Ordinal)
            .Replace("{due}", string.Create(CultureInfo.InvariantCulture, $"{due.Year}年{due.Month}月{due.Day}日"), StringComparison.Ordinal);
        return new LetterText(Title, [.. Lines.Select(l => l with { Text = Filled(l.Text) })]);
    }

    // GBT33000-2016 is a key; people write GB/T 33000-2016.
    private static string Standard(string key) => key.StartsWith("GBT", StringComparison.Ordinal) ? $"GB/T {key[3..]}" : key;
}
