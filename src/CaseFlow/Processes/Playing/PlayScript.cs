using System.Text.Json;

namespace CaseFlow.Processes.Playing;

/// <summary>What to play to a definition: the same script can be played to any engine that runs Elsa's definitions.</summary>
/// <param name="Input">The definition's inputs.</param>
/// <param name="Steps">What happens, in order.</param>
/// <param name="Start">Where the virtual clock begins.</param>
public sealed record PlayScript(IReadOnlyDictionary<string, JsonElement> Input, IReadOnlyList<PlayStep> Steps, DateTimeOffset Start)
{
    private static readonly DateTimeOffset DefaultStart = new(2026, 7, 1, 0, 0, 0, TimeSpan.Zero);

    /// <summary>Starts the definition and does nothing more.</summary>
    public static PlayScript Empty { get; } = new(new Dictionary<string, JsonElement>(), [], DefaultStart);

    /// <summary>Reads <c>{ "input": {…}, "steps": [ {"task", "result"} | {"event", "payload"} | {"advance"} ], "now"? }</c>.</summary>
    /// <exception cref="JsonException">It is not a script.</exception>
    public static PlayScript Parse(string json)
    {
        var root = JsonElement.Parse(json);
        if (root.ValueKind != JsonValueKind.Object) throw new JsonException("A script is an object with 'steps'.");
        var input = root.TryGetProperty("input", out var given) && given.ValueKind == JsonValueKind.Object
            ? given.EnumerateObject().ToDictionary(property => property.Name, property => property.Value)
            : [];
        var steps = root.TryGetProperty("steps", out var list) ? list.EnumerateArray().Select(PlayStep.Read).ToList() : [];
        var start = root.TryGetProperty("now", out var now) ? now.GetDateTimeOffset() : DefaultStart;
        return new(input, steps, start);
    }
}
