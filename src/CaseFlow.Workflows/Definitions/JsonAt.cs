using System.Globalization;
using System.Text.Json;

namespace CaseFlow.Workflows.Definitions;

/// <summary>A place in a document: what stands there, and where it is.</summary>
internal readonly record struct JsonAt(JsonElement Element, string Path)
{
    public bool IsMissing => Element.ValueKind is JsonValueKind.Undefined or JsonValueKind.Null;

    public bool IsObject => Element.ValueKind == JsonValueKind.Object;

    public bool IsList => Element.ValueKind == JsonValueKind.Array || Get("$values").Element.ValueKind == JsonValueKind.Array;

    /// <summary>A text, or a number or truth value as text; else null.</summary>
    public string? Text => Element.ValueKind switch
    {
        JsonValueKind.String => Element.GetString(),
        JsonValueKind.Number or JsonValueKind.True or JsonValueKind.False => Element.GetRawText(),
        _ => null,
    };

    public bool Flag => Element.ValueKind == JsonValueKind.True || string.Equals(Text, "true", StringComparison.OrdinalIgnoreCase);

    public int? Number => int.TryParse(Text, CultureInfo.InvariantCulture, out var number) ? number : null;

    /// <summary>The property, in camelCase or as some tools write it, PascalCase.</summary>
    public JsonAt Get(string name)
    {
        if (!IsObject) return default(JsonAt) with { Path = $"{Path}.{name}" };
        if (Element.TryGetProperty(name, out var exact)) return new(exact, $"{Path}.{name}");
        foreach (var property in Element.EnumerateObject())
        {
            if (property.Name.Equals(name, StringComparison.OrdinalIgnoreCase))
                return new(property.Value, $"{Path}.{property.Name}");
        }

        return default(JsonAt) with { Path = $"{Path}.{name}" };
    }

    /// <summary>The members of a list, also when a tool wrapped it in <c>$values</c>; nothing for anything else.</summary>
    public IEnumerable<JsonAt> Items()
    {
        var list = IsObject ? Get("$values") : this;
        if (list.Element.ValueKind != JsonValueKind.Array) yield break;
        var index = 0;
        foreach (var item in list.Element.EnumerateArray())
            yield return new(item, $"{list.Path}[{index++}]");
    }
}
