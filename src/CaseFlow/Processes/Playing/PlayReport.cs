using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using CaseFlow.Workflows;

namespace CaseFlow.Processes.Playing;

/// <summary>Writes what was played in the shape of a recorded run.</summary>
public static class PlayReport
{
    private static readonly JsonSerializerOptions Readable = new()
    {
        WriteIndented = true,
        IndentSize = 1,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>The document as text.</summary>
    public static string ToText(JsonObject play) => play.ToJsonString(Readable);

    internal static JsonObject OfStep(JsonNode? stimulus, IEnumerable<string> lines, IReadOnlyList<PlayedInstance> instances)
    {
        var step = new JsonObject { ["stimulus"] = stimulus, ["lines"] = Texts(lines) };
        AddStanding(step, instances[0]);
        if (instances.Count > 1)
        {
            step["others"] = new JsonArray([.. instances.Skip(1).Select(instance =>
            {
                var other = new JsonObject { ["definition"] = instance.Definition.DefinitionId };
                AddStanding(other, instance);
                return other;
            })]);
        }

        return step;
    }

    internal static JsonObject OfPlay(IReadOnlyList<PlayedInstance> instances, JsonArray steps)
    {
        var play = new JsonObject { ["steps"] = steps, ["trace"] = Texts(instances[0].Trace), ["output"] = Output(instances[0]) };
        if (instances.Count > 1)
        {
            play["others"] = new JsonArray([.. instances.Skip(1).Select(instance => new JsonObject
            {
                ["definition"] = instance.Definition.DefinitionId,
                ["correlationId"] = instance.CorrelationId,
                ["trace"] = Texts(instance.Trace),
                ["output"] = Output(instance),
            })]);
        }

        return play;
    }

    private static void AddStanding(JsonObject about, PlayedInstance instance)
    {
        about["status"] = instance.Status.ToString();
        about["subStatus"] = instance.SubStatus.ToString();
        about["bookmarks"] = new JsonArray([.. instance.Bookmarks.Select(Describe)]);
        if (instance.Incidents.Count > 0) about["incidents"] = Texts(instance.Incidents);
    }

    private static JsonObject Describe(Bookmark bookmark)
    {
        var described = new JsonObject { ["activity"] = bookmark.ActivityId, ["type"] = bookmark.ActivityType };
        if (bookmark.Name is not null) described["name"] = bookmark.Name;
        return described;
    }

    private static JsonObject Output(PlayedInstance instance) =>
        new(instance.Output.Select(pair => KeyValuePair.Create(pair.Key, JsonNode.Parse(pair.Value.GetRawText()))));

    private static JsonArray Texts(IEnumerable<string> texts) => new([.. texts.Select(text => JsonValue.Create(text))]);
}
