using System.Text.Json;
using System.Text.Json.Serialization;
using CaseFlow.Language;

namespace CaseFlow.Web.Demo;

/// <summary>What happens to whom in the demo's campaign: <c>seed/demo/story.json</c>. Days are month and day of the campaign's year.</summary>
/// <param name="Notice">Says that it is invented.</param>
/// <param name="Enterprises">Those that take part.</param>
/// <param name="LastYear">Those that took part a year before.</param>
/// <param name="Findings">What self-assessments find, by the standard's item.</param>
public sealed record DemoScript(Localized Notice, IReadOnlyList<DemoScript.Enterprise> Enterprises, IReadOnlyList<DemoScript.Enterprise> LastYear, IReadOnlyDictionary<string, DemoScript.Finding> Findings)
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        RespectNullableAnnotations = true,
        RespectRequiredConstructorParameters = true,
    };

    /// <exception cref="JsonException">The file does not have the shape.</exception>
    public static DemoScript Parse(string json) => JsonSerializer.Deserialize<DemoScript>(json, Options) ?? throw new JsonException("The file holds null.");

    /// <param name="Id">The enterprise.</param>
    /// <param name="Notice">When the notice is delivered; null: never.</param>
    /// <param name="Commitment">When the commitment is signed.</param>
    /// <param name="Plan">When the yearly plan is handed in.</param>
    /// <param name="Assessment">Its self-assessment; null: none is filed.</param>
    public sealed record Enterprise(string Id, string? Notice, string? Commitment, string? Plan, SelfAssessment? Assessment = null);

    /// <param name="On">When it is filed.</param>
    /// <param name="Lacking">The items that cost points.</param>
    /// <param name="LosesAll">All of an item's points, or half of them.</param>
    /// <param name="NotApplicable">The items that do not apply.</param>
    /// <param name="Veto">The item that fails the whole, or null.</param>
    /// <param name="CorrectedOnDays">After how many days what was found is corrected, in as many parts.</param>
    public sealed record SelfAssessment(string On, IReadOnlyList<string> Lacking, bool LosesAll, IReadOnlyList<string> NotApplicable, string? Veto, IReadOnlyList<int> CorrectedOnDays);

    /// <param name="Text">What is wrong.</param>
    /// <param name="Measures">How it is put right.</param>
    /// <param name="Yuan">What that costs.</param>
    public sealed record Finding(string Text, string Measures, int Yuan);
}
