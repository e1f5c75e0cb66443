using System.Globalization;
using System.Text.Json;

namespace CaseFlow.Workflows.Expressions;

/// <summary>How values become what an activity or a typed variable asks for, as the real engine does it.</summary>
internal static class Conversion
{
    public static bool ToBoolean(ScriptValue value) => value.Json.ValueKind switch
    {
        JsonValueKind.True or JsonValueKind.Object or JsonValueKind.Array => true,
        JsonValueKind.Number => value.Json.GetDouble() != 0,
        JsonValueKind.String => value.Text!.Trim() is var text && (text.Equals("true", StringComparison.OrdinalIgnoreCase) || text == "1"),
        _ => false,
    };

    public static string ToText(ScriptValue value) => value.Json.ValueKind switch
    {
        JsonValueKind.String => value.Text!,
        JsonValueKind.True => "True",
        JsonValueKind.False => "False",
        JsonValueKind.Null or JsonValueKind.Undefined => "",
        _ => value.Json.GetRawText(),
    };

    public static int ToInt32(ScriptValue value) => ToNumber(value) is { } number && number is >= int.MinValue and <= int.MaxValue
        ? (int)Math.Round(number)
        : throw Unreadable(value, "a whole number");

    public static double? ToNumber(ScriptValue value) => value.Json.ValueKind switch
    {
        JsonValueKind.Number => value.Json.GetDouble(),
        JsonValueKind.True => 1,
        JsonValueKind.False => 0,
        JsonValueKind.String when double.TryParse(value.Text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) => number,
        _ => null,
    };

    public static TimeSpan ToTimeSpan(ScriptValue value) => TimeSpan.TryParse(value.Text, CultureInfo.InvariantCulture, out var span)
        ? span
        : throw Unreadable(value, "a time span like 1.02:03:04");

    public static DateTimeOffset ToInstant(ScriptValue value) => ParseInstant(value) ?? throw Unreadable(value, "a date and time");

    /// <summary>Text without an offset is UTC.</summary>
    public static DateTimeOffset? ParseInstant(ScriptValue value) =>
        DateTimeOffset.TryParse(value.Text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var instant) ? instant : null;

    public static IReadOnlyList<JsonElement> ToList(ScriptValue value) => Structured(value).Json is { ValueKind: JsonValueKind.Array } list
        ? [.. list.EnumerateArray()]
        : value.IsNull ? [] : [value.Json];

    public static IReadOnlyList<string> ToTexts(ScriptValue value) => [.. ToList(value).Select(item => ToText(new ScriptValue(item)))];

    /// <summary>An object, also from its JSON text; null stays null.</summary>
    public static JsonElement? ToObject(ScriptValue value) => Structured(value).Json switch
    {
        { ValueKind: JsonValueKind.Object } json => json,
        { ValueKind: JsonValueKind.Null or JsonValueKind.Undefined } => null,
        _ => throw Unreadable(value, "an object"),
    };

    public static JsonElement? ToAny(ScriptValue value) => value.IsNull ? null : value.Json;

    public static T ToEnum<T>(ScriptValue value)
        where T : struct, Enum => Enum.TryParse<T>(ToText(value), ignoreCase: true, out var parsed) && Enum.IsDefined(parsed)
        ? parsed
        : throw Unreadable(value, "one of " + string.Join(", ", Enum.GetNames<T>()));

    /// <summary>Into a variable's or input's type: 3.7 into Int32 is 4, true into String is "True", an unreadable number is 0, an unknown type keeps the value.</summary>
    public static ScriptValue ToType(string typeName, ScriptValue value)
    {
        if (value.IsNull) return ScriptValue.Null;
        return ShortName(typeName) switch
        {
            "String" => value.Json.ValueKind == JsonValueKind.String && !value.IsInstant ? value : ScriptValue.Of(ToText(value)),
            "Boolean" => ScriptValue.Of(ToBoolean(value)),
            "Int16" or "Int32" or "Int64" or "Byte" => ScriptValue.Of((long)Math.Round(ToNumber(value) ?? 0)),
            "Single" or "Double" or "Decimal" => value.Json.ValueKind == JsonValueKind.Number ? value : new(JsonValues.Of(ToNumber(value) ?? 0)),
            "DateTime" or "DateTimeOffset" => ParseInstant(value) is { } instant ? ScriptValue.Of(instant) : value,
            "ObjectDictionary" or "ExpandoObject" or "JsonObject" or "JsonNode" or "JsonElement" => Structured(value),
            _ => value,
        };
    }

    /// <summary>Whether a variable of the type still holds a date after it was written down and read again.</summary>
    public static bool KeepsInstants(string typeName) => ShortName(typeName) is "DateTime" or "DateTimeOffset";

    private static string ShortName(string typeName)
    {
        var name = typeName.AsSpan();
        if (name.IndexOf(',') is >= 0 and var comma) name = name[..comma];
        return name[(name.LastIndexOf('.') + 1)..].ToString();
    }

    private static ScriptValue Structured(ScriptValue value) =>
        value.Text is { } text && text.AsSpan().TrimStart() is ['{' or '[', ..] && JsonValues.TryParse(text, out var json) ? new(json) : value;

    private static ExpressionException Unreadable(ScriptValue value, string wanted)
    {
        var text = value.IsNull ? "null" : value.Json.GetRawText();
        return new($"{(text.Length > 80 ? text[..80] + "…" : text)} is not {wanted}.");
    }
}
