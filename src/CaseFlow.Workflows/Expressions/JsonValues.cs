using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace CaseFlow.Workflows.Expressions;

/// <summary>JSON elements for plain values.</summary>
public static class JsonValues
{
    private static readonly JsonElement True = Parse("true");
    private static readonly JsonElement False = Parse("false");

    /// <summary>A JSON null.</summary>
    public static JsonElement Null { get; } = Parse("null");

    /// <summary>An object without properties.</summary>
    public static JsonElement EmptyObject { get; } = Parse("{}");

    /// <summary>A text, or null.</summary>
    public static JsonElement Of(string? text) => text is null ? Null : JsonSerializer.SerializeToElement(text, WorkflowJson.Default.String);

    /// <summary>A whole number.</summary>
    public static JsonElement Of(long number) => Parse(number.ToString(CultureInfo.InvariantCulture));

    /// <summary>A number; NaN and infinity, which JSON lacks, are null.</summary>
    public static JsonElement Of(double number) => double.IsFinite(number) ? Parse(number.ToString("R", CultureInfo.InvariantCulture)) : Null;

    /// <summary>A truth value.</summary>
    public static JsonElement Of(bool value) => value ? True : False;

    /// <summary>A point in time: UTC, ISO 8601, no needless fraction.</summary>
    public static JsonElement Of(DateTimeOffset instant) => Of(instant.UtcDateTime.ToString("yyyy-MM-ddTHH:mm:ss.FFFFFFF", CultureInfo.InvariantCulture) + "Z");

    /// <summary>An object.</summary>
    public static JsonElement Of(IReadOnlyDictionary<string, JsonElement> properties)
    {
        var json = new JsonObject();
        foreach (var (name, value) in properties)
            json[name] = value.ValueKind is JsonValueKind.Null or JsonValueKind.Undefined ? null : JsonNode.Parse(value.GetRawText());
        return Parse(json.ToJsonString());
    }

    /// <summary>Reads JSON text.</summary>
    /// <exception cref="JsonException">The text is not JSON.</exception>
    public static JsonElement Parse(string json) => JsonElement.Parse(json, new JsonDocumentOptions { MaxDepth = 512 });

    /// <summary>Reads JSON text that may not be JSON.</summary>
    public static bool TryParse(string text, out JsonElement json)
    {
        try
        {
            json = Parse(text);
            return true;
        }
        catch (JsonException)
        {
            json = Null;
            return false;
        }
    }
}
