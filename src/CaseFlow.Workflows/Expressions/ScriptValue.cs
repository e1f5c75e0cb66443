using System.Text.Json;

namespace CaseFlow.Workflows.Expressions;

/// <summary>A value between the interpreter and a script language.</summary>
/// <param name="Json">The value; an instant is an ISO 8601 string.</param>
/// <param name="IsInstant">
/// True when the string means a point in time and scripts see a date. JSON has no dates, and Elsa's scripts tell a Date from a text
/// that looks like one, so the difference has to travel beside the JSON.
/// </param>
public readonly record struct ScriptValue(JsonElement Json, bool IsInstant = false)
{
    /// <summary>A JSON null.</summary>
    public static ScriptValue Null { get; } = new(JsonValues.Null);

    /// <summary>True for a JSON null and for no value at all.</summary>
    public bool IsNull => Json.ValueKind is JsonValueKind.Null or JsonValueKind.Undefined;

    /// <summary>The text of a string, else null.</summary>
    public string? Text => Json.ValueKind == JsonValueKind.String ? Json.GetString() : null;

    /// <summary>A text.</summary>
    public static ScriptValue Of(string? text) => new(JsonValues.Of(text));

    /// <summary>A whole number.</summary>
    public static ScriptValue Of(long number) => new(JsonValues.Of(number));

    /// <summary>A truth value.</summary>
    public static ScriptValue Of(bool value) => new(JsonValues.Of(value));

    /// <summary>A point in time, written as Elsa writes it: UTC, no needless fraction.</summary>
    public static ScriptValue Of(DateTimeOffset instant) => new(JsonValues.Of(instant), IsInstant: true);
}
