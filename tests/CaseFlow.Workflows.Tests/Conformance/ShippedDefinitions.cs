using System.Text.Json.Nodes;
using CaseFlow.Processes.Playing;

namespace CaseFlow.Workflows.Tests.Conformance;

/// <summary>The definitions that CaseFlow ships, each with scripts that take it to each of its endings.</summary>
public sealed class ShippedDefinitions
{
    private static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "workflows");

    public static TheoryData<string> Definitions =>
        [.. Directory.EnumerateFiles(Folder, "*.json", SearchOption.AllDirectories)
            .Where(path => !path.Contains(".scripts", StringComparison.Ordinal))
            .Select(path => Path.GetRelativePath(Folder, path))
            .Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Definitions))]
    public async Task Are_visited_whole_by_their_scripts(string file)
    {
        var cancel = TestContext.Current.CancellationToken;
        var definition = await DefinitionFile.ReadAsync(Path.Combine(Folder, file), cancel);
        var watched = new WatchedInterpreter(Engine.Interpreter);
        foreach (var script in Scripts(file))
        {
            var play = PlayScript.Parse(await File.ReadAllTextAsync(script, cancel));
            var played = await new DefinitionPlayer(watched, new DefinitionFiles([definition])).PlayAsync(definition.Document, play, cancel);
            Assert.DoesNotContain(played["steps"]!.AsArray(), step => step!["refused"] is not null);
            Assert.Equal("Finished", played["steps"]!.AsArray()[^1]!["status"]!.GetValue<string>());
        }

        var root = JsonNode.Parse(definition.Document.Json)!["root"]!;
        Assert.Empty(Activities(root).Except(watched.Started));
        Assert.Empty(Connections(root).Except(watched.Followed));
    }

    [Theory]
    [MemberData(nameof(Definitions))]
    public async Task Have_no_problem(string file)
    {
        var cancel = TestContext.Current.CancellationToken;
        var definition = await DefinitionFile.ReadAsync(Path.Combine(Folder, file), cancel);
        var prepared = await Engine.Interpreter.PrepareAsync(definition.Document, new DefinitionFiles([definition]), cancel);
        Assert.Empty(prepared.Problems);
    }

    private static IEnumerable<string> Scripts(string file) =>
        Directory.EnumerateFiles(Path.Combine(Folder, Path.ChangeExtension(file, ".scripts")), "*.json").Order(StringComparer.Ordinal);

    private static IEnumerable<string> Activities(JsonNode root) => root["activities"]!.AsArray().Select(activity => activity!["id"]!.GetValue<string>());

    private static IEnumerable<(string Activity, string Port)> Connections(JsonNode root) =>
        root["connections"]!.AsArray().Select(connection => (connection!["source"]!["activity"]!.GetValue<string>(), connection["source"]!["port"]!.GetValue<string>()));
}
