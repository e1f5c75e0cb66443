using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace CaseFlow.Permits;

/// <summary>The one way in which permits are written as JSON: columns, configuration and the frozen form that is hashed for a signature.</summary>
public static class PermitJson
{
    /// <summary>Camel case, enums by name, Chinese readable.</summary>
    public static JsonSerializerOptions Options { get; } = Create();

    /// <summary>The same for columns: a row written by a later version is still read.</summary>
    internal static JsonSerializerOptions Stored { get; } = new(Options)
    {
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Skip,
        RespectRequiredConstructorParameters = false,
    };

    private static JsonSerializerOptions Create()
    {
        var options = new JsonSerializerOptions(JsonSerializerDefaults.Web)
        {
            // Never written into a page unescaped; readable Chinese in the database is worth more.
            Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
            Converters = { new JsonStringEnumConverter(JsonNamingPolicy.KebabCaseLower, allowIntegerValues: false) },
            ReadCommentHandling = JsonCommentHandling.Skip,
            UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
            RespectNullableAnnotations = true,
            RespectRequiredConstructorParameters = true,
        };
        options.MakeReadOnly(populateMissingResolver: true);
        return options;
    }
}
