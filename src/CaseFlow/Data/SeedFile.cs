using System.Text.Json;
using System.Text.Json.Serialization;

namespace CaseFlow.Data;

/// <summary>A file of <c>seed/</c> that a slice reads; registered by the slice, taken over at each start of the host.</summary>
/// <param name="Path">Below <c>seed/</c>.</param>
/// <param name="Check">Parses it, so that a file that does not have the shape stops the start instead of a user.</param>
public sealed record SeedFile(string Path, Action<string> Check)
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        RespectNullableAnnotations = true,
        RespectRequiredConstructorParameters = true,
        Converters = { new JsonStringEnumConverter() },
    };

    /// <summary>A file of this shape.</summary>
    public static SeedFile Of<T>(string path) => new(path, json => Parse<T>(json));

    /// <summary>Parses a file.</summary>
    /// <exception cref="JsonException">The file does not have the shape; the path is named.</exception>
    public static T Parse<T>(string json) => JsonSerializer.Deserialize<T>(json, Options) ?? throw new JsonException("The file holds null.");
}
