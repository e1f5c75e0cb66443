using System.Text.Json.Nodes;
using CaseFlow.Processes.Playing;

namespace CaseFlow.Workflows.Tests.Conformance;

/// <summary>
/// Every recorded run of the real engine, step by step. Lines, status, open bookmarks, incidents, refusals and outputs must agree; of the
/// trace, the order in which activities start.
/// </summary>
public sealed class RecordedRuns
{
    private static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "conformance");

    public static TheoryData<string> Cases => [.. Directory.EnumerateDirectories(Folder).Select(path => Path.GetFileName(path)).Order()];

    [Theory]
    [MemberData(nameof(Cases))]
    public async Task Agree_with_the_real_engine(string name)
    {
        var expected = await ReadAsync(name);
        var played = await PlayAsync(name);

        var steps = (expected["steps"]!.AsArray(), played["steps"]!.AsArray());
        Assert.Equal(steps.Item1.Count, steps.Item2.Count);
        for (var i = 0; i < steps.Item1.Count; i++) AssertSame($"step {i}", steps.Item1[i], steps.Item2[i]);
        AssertSame("output", expected["output"], played["output"]);
        Assert.Equal(Starts(expected), Starts(played));
        AssertSame("others", WithStartsOnly(expected["others"]), WithStartsOnly(played["others"]));
    }

    [Fact]
    public void Are_all_here() => Assert.Equal(51, Cases.Count);

    private static async Task<JsonNode> ReadAsync(string name) =>
        JsonNode.Parse(await File.ReadAllTextAsync(Path.Combine(Folder, name, "elsa.json"), TestContext.Current.CancellationToken))!;

    private static async Task<JsonObject> PlayAsync(string name)
    {
        var cancel = TestContext.Current.CancellationToken;
        var folder = Path.Combine(Folder, name);
        var files = new List<DefinitionFile> { await DefinitionFile.ReadAsync(Path.Combine(folder, "definition.json"), cancel) };
        foreach (var other in Directory.EnumerateFiles(folder, "with-*.json").Order()) files.Add(await DefinitionFile.ReadAsync(other, cancel));
        var script = PlayScript.Parse(await File.ReadAllTextAsync(Path.Combine(folder, "script.json"), cancel));
        return await new DefinitionPlayer(Engine.Interpreter, new DefinitionFiles(files)).PlayAsync(files[0].Document, script, cancel);
    }

    private static string[] Starts(JsonNode run) => [.. run["trace"]!.AsArray().Select(entry => entry!.GetValue<string>()).Where(entry => entry[0] == '+')];

    private static JsonArray? WithStartsOnly(JsonNode? others)
    {
        if (others is null) return null;
        var copies = others.DeepClone().AsArray();
        foreach (var other in copies) other!["trace"] = new JsonArray([.. Starts(other).Select(start => JsonValue.Create(start))]);
        return copies;
    }

    private static void AssertSame(string what, JsonNode? expected, JsonNode? actual) =>
        Assert.True(JsonNode.DeepEquals(expected, actual), $"{what}\nexpected {expected?.ToJsonString()}\nactual   {actual?.ToJsonString()}");
}
