using System.Globalization;
using System.Text.Json;

namespace CaseFlow.Processes.Playing;

/// <summary>One thing that happens in a script.</summary>
/// <param name="Json">The step as written.</param>
public abstract record PlayStep(JsonElement Json)
{
    /// <summary>A task is answered.</summary>
    /// <param name="Json">The step as written.</param>
    /// <param name="Task">The task's name.</param>
    /// <param name="Activity">The asking activity, where several tasks have the name; null for the one opened first.</param>
    /// <param name="Result">The answer.</param>
    public sealed record AnswerTask(JsonElement Json, string Task, string? Activity, JsonElement? Result) : PlayStep(Json);

    /// <summary>An event is published.</summary>
    /// <param name="Json">The step as written.</param>
    /// <param name="Event">The event's name.</param>
    /// <param name="Payload">What those who wait receive.</param>
    public sealed record PublishEvent(JsonElement Json, string Event, JsonElement? Payload) : PlayStep(Json);

    /// <summary>Time passes.</summary>
    /// <param name="Json">The step as written.</param>
    /// <param name="Span">How much.</param>
    public sealed record Advance(JsonElement Json, TimeSpan Span) : PlayStep(Json);

    /// <summary>Reads one step.</summary>
    /// <exception cref="JsonException">It is none of the known kinds.</exception>
    public static PlayStep Read(JsonElement json)
    {
        if (Text(json, "task") is { } task) return new AnswerTask(json, task, Text(json, "activity"), Value(json, "result"));
        if (Text(json, "event") is { } published) return new PublishEvent(json, published, Value(json, "payload"));
        if (Text(json, "advance") is { } span && TimeSpan.TryParse(span, CultureInfo.InvariantCulture, out var length)) return new Advance(json, length);
        throw new JsonException($"Not a step: {json.GetRawText()}");
    }

    private static JsonElement? Value(JsonElement json, string name) => json.TryGetProperty(name, out var value) ? value : null;

    private static string? Text(JsonElement json, string name) =>
        json.ValueKind == JsonValueKind.Object && Value(json, name) is { ValueKind: JsonValueKind.String } value ? value.GetString() : null;
}
