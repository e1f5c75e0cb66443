using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using static CaseFlow.Workflows.Tests.Given;
using static CaseFlow.Workflows.Tests.Played;

namespace CaseFlow.Workflows.Tests.Definitions;

/// <summary>The same document in the shapes that Elsa Studio and older tools give it.</summary>
public sealed partial class ReadingWhatOtherToolsWrite
{
    private static readonly string[] Steps = [Answer("t", "3")];

    public static TheoryData<string> Shapes => [.. Rewrites.Keys];

    private static Dictionary<string, Func<JsonObject, JsonObject>> Rewrites => new()
    {
        ["flat connections"] = definition => EachConnection(definition, connection => new JsonObject
        {
            ["source"] = connection["source"]!["activity"]!.DeepClone(),
            ["sourcePort"] = connection["source"]!["port"]!.DeepClone(),
            ["target"] = connection["target"]!["activity"]!.DeepClone(),
            ["targetPort"] = "In",
        }),
        ["connections with vertices"] = definition => EachConnection(definition, connection =>
        {
            connection["vertices"] = new JsonArray();
            return connection;
        }),
        ["connections without the port Done"] = definition => EachConnection(definition, connection =>
        {
            if (connection["source"]!["port"]!.GetValue<string>() == "Done") connection["source"]!.AsObject().Remove("port");
            return connection;
        }),
        ["wrapped lists"] = definition => Rewrite(definition, json => ListOfObjects().Replace(json, "\"$1\":{\"$$values\":[$2]}")),
        ["PascalCase keys"] = definition => Rewrite(definition, json => LowerCaseKey().Replace(json, match => $"\"{match.Groups[1].Value.ToUpperInvariant()}{match.Groups[2].Value}\":")),
        ["numbers as texts"] = definition => Rewrite(definition, json => json.Replace("\"value\":2", "\"value\":\"2\"", StringComparison.Ordinal)),
        ["activities in another order"] = definition =>
        {
            var activities = definition["root"]!["activities"]!.AsArray();
            definition["root"]!["activities"] = new JsonArray([.. activities.Reverse().Select(activity => activity!.DeepClone())]);
            return definition;
        },
        ["inputs and outputs of null"] = definition =>
        {
            var task = definition["root"]!["activities"]!.AsArray().Single(activity => activity!["id"]!.GetValue<string>() == "t")!;
            task["payload"] = null;
            definition["root"]!["activities"]![0]!["metadata"] = new JsonObject { ["designer"] = new JsonObject { ["position"] = new JsonObject { ["x"] = "12" } } };
            definition["root"]!["activities"]![0]!["result"] = new JsonObject { ["typeName"] = "Object", ["memoryReference"] = null };
            return definition;
        },
    };

    [Theory]
    [MemberData(nameof(Shapes))]
    public async Task Means_the_same(string shape)
    {
        var plain = await Async(Sample(), Steps);
        var definition = Rewrites[shape](Sample());
        var prepared = await Engine.Interpreter.PrepareAsync(new("tried", 1, definition.ToJsonString()), NoDefinitions.Source, TestContext.Current.CancellationToken);
        definition["definitionId"] ??= "tried";

        var played = await Async(definition, Steps);

        Assert.Equal(["2", "3", "more"], plain.Lines);
        Assert.DoesNotContain(prepared.Problems, problem => problem.Severity == ProblemSeverity.Error);
        Assert.True(JsonNode.DeepEquals(plain.Document, played.Document), played.Document.ToJsonString());
    }

    private static JsonObject Sample() => Definition(
        Chart(
            "chart",
            [
                Start(),
                Activity("For", "count", ("start", Literal(2, "Int32")), ("end", Literal(2, "Int32")), ("body", LineOf("say", "getCurrentValue()"))),
                Task("t", "R"), LineOf("r", "getR()"), Decision("d", "getR() > 2"), Line("more"), Line("less"),
            ],
            "start>count", "count>t", "t>r", "r>d", "d:True>more", "d:False>less"),
        Variable("R"));

    private static JsonObject EachConnection(JsonObject definition, Func<JsonObject, JsonObject> change)
    {
        var connections = definition["root"]!["connections"]!.AsArray();
        definition["root"]!["connections"] = new JsonArray([.. connections.Select(connection => change(connection!.DeepClone().AsObject()))]);
        return definition;
    }

    private static JsonObject Rewrite(JsonObject definition, Func<string, string> change) => JsonNode.Parse(change(definition.ToJsonString()))!.AsObject();

    [GeneratedRegex("\"(connections|variables)\":\\[((?:[^\\[\\]])*)\\]")]
    private static partial Regex ListOfObjects();

    [GeneratedRegex("\"([a-z])(\\w*)\":")]
    private static partial Regex LowerCaseKey();
}
