using System.Text.Json.Nodes;
using CaseFlow.Processes.Playing;

namespace CaseFlow.Workflows.Tests;

/// <summary>What was seen of a play.</summary>
internal sealed class Played(JsonObject document)
{
    public JsonObject Document => document;

    private JsonArray Steps => document["steps"]!.AsArray();

    public string Status => Last("status");

    public string SubStatus => Last("subStatus");

    /// <summary>All lines of all instances.</summary>
    public string[] Lines => [.. Steps.SelectMany(step => Texts(step!["lines"]))];

    /// <summary>The activities that wait after the last step.</summary>
    public string[] Open => [.. Steps.Last()!["bookmarks"]!.AsArray().Select(bookmark => bookmark!["activity"]!.GetValue<string>())];

    public string[] Incidents => Texts(Steps.Last()!["incidents"]);

    public string[] Refused => [.. Steps.Where(step => step!["refused"] is not null).Select(step => step!["refused"]!.GetValue<string>())];

    public JsonObject Output => document["output"]!.AsObject();

    public string[] Started => [.. Texts(document["trace"]).Where(entry => entry[0] == '+').Select(entry => entry[1..])];

    public JsonArray Others => document["others"]!.AsArray();

    /// <summary>Plays steps, written as in a script file, to a definition.</summary>
    public static Task<Played> Async(JsonObject definition, params string[] steps) => Async(definition, [], new JsonObject(), steps);

    public static async Task<Played> Async(JsonObject definition, JsonObject[] with, JsonObject input, params string[] steps)
    {
        var files = new DefinitionFiles([.. with.Prepend(definition).Select(File)]);
        var script = PlayScript.Parse($$"""{"input": {{input.ToJsonString()}}, "steps": [{{string.Join(',', steps)}}]}""");
        return new(await new DefinitionPlayer(Engine.Interpreter, files).PlayAsync(DocumentOf(definition), script, TestContext.Current.CancellationToken));
    }

    public static string Answer(string task, string result = "null") => $$"""{"task": "{{task}}", "result": {{result}}}""";

    public static string Publish(string name, string payload = "null") => $$"""{"event": "{{name}}", "payload": {{payload}}}""";

    public static string Advance(string span) => $$"""{"advance": "{{span}}"}""";

    public static DefinitionDocument DocumentOf(JsonObject definition) => new(definition["definitionId"]!.GetValue<string>(), 1, definition.ToJsonString());

    private static DefinitionFile File(JsonObject definition) => new("memory", DocumentOf(definition), definition["name"]?.GetValue<string>(), HasId: true);

    private static string[] Texts(JsonNode? list) => [.. (list?.AsArray() ?? []).Select(text => text!.GetValue<string>())];

    private string Last(string property) => Steps.Last(step => step![property] is not null)![property]!.GetValue<string>();
}
