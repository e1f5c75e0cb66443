using System.Text.Json;
using System.Text.Json.Serialization;
using CaseFlow.Language;

namespace CaseFlow.Campaigns;

/// <summary>What a campaign consists of (方案模板): <c>seed/campaigns/*.json</c>. A campaign keeps the template that it was started from.</summary>
/// <param name="Key">For example <c>standardisation-2024</c>.</param>
/// <param name="Title">The campaign's name; <c>{0}</c> stands for the year.</param>
/// <param name="StandardKey">Which standard and version self-assessments follow, for example <c>GBT33000-2016</c>.</param>
/// <param name="Year">The year of the template's own dates.</param>
/// <param name="Source">The document.</param>
/// <param name="Phases">In order.</param>
/// <param name="Items">In order.</param>
public sealed record CampaignTemplate(string Key, Localized Title, string StandardKey, int Year, string Source, IReadOnlyList<TemplatePhase> Phases, IReadOnlyList<WorkItem> Items)
{
    internal static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web)
    {
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.KebabCaseLower) },
        Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        RespectNullableAnnotations = true,
        RespectRequiredConstructorParameters = true,
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
    };

    /// <summary>Parses a file.</summary>
    /// <exception cref="JsonException">The file does not have the shape, a key comes twice, or an item names a phase that is not there.</exception>
    public static CampaignTemplate Parse(string json)
    {
        var template = JsonSerializer.Deserialize<CampaignTemplate>(json, Json) ?? throw new JsonException("The file holds null.");
        var phases = template.Phases.Select(p => p.Key).ToList();
        var wrong = phases.Concat(template.Items.Select(i => i.Key)).GroupBy(k => k).Where(g => g.Count() > 1).Select(g => $"{g.Key} comes twice")
            .Concat(template.Items.Where(i => !phases.Contains(i.Phase)).Select(i => $"{i.Key} belongs to no phase"))
            .Concat(template.Phases.Where(p => p.DueOn < p.StartsOn).Select(p => $"{p.Key} ends before it starts"));
        return string.Join("; ", wrong) is { Length: > 0 } problems ? throw new JsonException(problems) : template;
    }

    /// <summary>The phases' days in another year; overlaps stay.</summary>
    public IReadOnlyList<PhaseDates> DatesIn(int year) =>
        [.. Phases.Select(p => new PhaseDates(p.Key, Shift(p.StartsOn, year), Shift(p.DueOn, year)))];

    // The last day of February stays the last day of February.
    private DateOnly Shift(DateOnly day, int year)
    {
        var shifted = day.AddYears(year - Year);
        return day is { Month: 2 } && day.AddDays(1).Month == 3 ? new DateOnly(shifted.Year, 3, 1).AddDays(-1) : shifted;
    }
}
