using System.Text.Json;
using CaseFlow.Language;

namespace CaseFlow.Registry;

/// <summary>One word of a list that a new installation starts with, from <c>seed/registry</c>.</summary>
/// <param name="Code">The code that rows hold.</param>
/// <param name="Name">Its name in both languages.</param>
/// <param name="Source">Where it comes from.</param>
/// <param name="Verified">Whether the source was seen; false means practice, to be confirmed by the town.</param>
public sealed record SeedLookup(string Code, Localized Name, string Source, bool Verified)
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web) { RespectNullableAnnotations = true, RespectRequiredConstructorParameters = true };

    /// <summary>The file of each list.</summary>
    public static string FileOf(LookupKind kind) => kind switch
    {
        LookupKind.Category => "enterprise-categories.json",
        LookupKind.Sector => "sectors.json",
        LookupKind.HazardList => "hazard-lists.json",
        _ => "certificate-types.json",
    };

    /// <summary>Parses a file.</summary>
    /// <exception cref="JsonException">The file does not have the shape; the path is named.</exception>
    public static IReadOnlyList<SeedLookup> Parse(string json) =>
        JsonSerializer.Deserialize<IReadOnlyList<SeedLookup>>(json, Options) ?? throw new JsonException("The file holds null.");
}
