using System.Text.Json;
using System.Text.Json.Nodes;
using CaseFlow.Workflows;

namespace CaseFlow.Processes.Playing;

/// <summary>
/// Whether a <c>FlowSwitch</c> right behind a human task has exactly one case for each outcome of the task's type: a missing one would send an
/// answer down the default way, an invented one would never come.
/// </summary>
/// <param name="outcomesOf">The outcomes of a human task type by its name; null for any other name.</param>
public sealed class OutcomeCheck(Func<string, IReadOnlyList<string>?> outcomesOf)
{
    private static readonly JsonNodeOptions AnyCase = new() { PropertyNameCaseInsensitive = true };

    /// <summary>Finds the switches that do not fit. A document that is not JSON has none.</summary>
    public IReadOnlyList<DefinitionProblem> Find(string json)
    {
        try
        {
            var root = JsonNode.Parse(json, AnyCase, new JsonDocumentOptions { MaxDepth = 512 });
            return [.. Charts(root).SelectMany(InChart)];
        }
        catch (JsonException)
        {
            return [];
        }
    }

    private static IEnumerable<JsonObject> Charts(JsonNode? node) => node switch
    {
        JsonObject one => (Text(one["type"]) == "Elsa.Flowchart" ? [one] : Enumerable.Empty<JsonObject>()).Concat(one.SelectMany(member => Charts(member.Value))),
        JsonArray many => many.SelectMany(Charts),
        _ => [],
    };

    private IEnumerable<DefinitionProblem> InChart(JsonObject chart)
    {
        var activities = Items(chart["activities"]).ToLookup(activity => Text(activity["id"]));
        foreach (var connection in Items(chart["connections"]))
        {
            var (task, chooser) = (activities[End(connection["source"])].FirstOrDefault(), activities[End(connection["target"])].FirstOrDefault());
            if (task is null || chooser is null || Text(task["type"]) != "Elsa.RunTask" || Text(chooser["type"]) != "Elsa.FlowSwitch") continue;
            if (Text((task["taskName"] as JsonObject)?["expression"]?["value"] ?? task["taskName"]) is not { } name || outcomesOf(name) is not { } outcomes) continue;

            var labels = Items(chooser["cases"]).Select(one => Text(one["label"]) ?? "").ToList();
            var path = (chooser["cases"] ?? chooser).GetPath();
            foreach (var missing in outcomes.Except(labels))
                yield return new(ProblemSeverity.Error, path, "missing-outcome", $"'{Text(chooser["id"])}' has no case for the outcome '{missing}' of '{name}'.");
            foreach (var invented in labels.Except(outcomes))
                yield return new(ProblemSeverity.Error, path, "invented-outcome", $"'{name}' has no outcome '{invented}', for which '{Text(chooser["id"])}' has a case.");
        }
    }

    private static IEnumerable<JsonObject> Items(JsonNode? list) =>
        ((list as JsonArray) ?? (list as JsonObject)?["$values"] as JsonArray ?? []).OfType<JsonObject>();

    private static string? End(JsonNode? end) => Text(end is JsonObject one ? one["activity"] : end);

    private static string? Text(JsonNode? node) => node is JsonValue value && value.TryGetValue<string>(out var text) ? text : null;
}
