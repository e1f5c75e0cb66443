using System.Text.Json.Nodes;
using Xunit;

namespace CaseFlow.Tests.CommandLine;

/// <summary>The built host called as a machine calls it: from another folder, without configuration.</summary>
public sealed class WorkflowVerbs : IDisposable
{
    private const string Sound = """
        {"definitionId": "sound", "root": {"id": "w", "type": "Elsa.WriteLine",
         "text": {"typeName": "String", "expression": {"type": "JavaScript", "value": "'hello ' + getWorkflowDefinitionId()"}}}}
        """;

    private readonly string folder = Directory.CreateTempSubdirectory("caseflow-verbs").FullName;

    [Fact]
    public async Task Check_of_sound_definitions_succeeds()
    {
        Write("sound.json", Sound);

        var (exit, output, _) = await CallAsync("workflows", "check", folder);

        Assert.Equal((0, "1 checked, 0 cannot be published"), (exit, output.Trim()));
    }

    [Fact]
    public async Task Check_tells_every_problem_with_its_path_and_fails()
    {
        Write("broken.json", "{");
        Write("unsound.json", Sound.Replace("Elsa.WriteLine", "Elsa.Nonsense", StringComparison.Ordinal));

        var (exit, output, _) = await CallAsync("workflows", "check", folder);

        Assert.Equal(1, exit);
        Assert.Contains("broken.json: $: error invalid-json", output, StringComparison.Ordinal);
        Assert.Contains("unsound.json: $.root.type: error unknown-activity-type", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Run_writes_one_JSON_document_and_nothing_else()
    {
        var (exit, output, errors) = await CallAsync("workflows", "run", Write("sound.json", Sound));

        Assert.Equal((0, ""), (exit, errors));
        Assert.Equal("hello sound", JsonNode.Parse(output)!["steps"]![0]!["lines"]![0]!.GetValue<string>());
    }

    [Fact]
    public async Task A_misused_verb_writes_nothing_to_standard_output()
    {
        var (exit, output, errors) = await CallAsync("workflows", "run");

        Assert.Equal((2, ""), (exit, output));
        Assert.NotEmpty(errors);
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);

    private string Write(string name, string json)
    {
        var path = Path.Combine(folder, name);
        File.WriteAllText(path, json);
        return path;
    }

    private Task<(int Exit, string Output, string Errors)> CallAsync(params string[] arguments) => BuiltHost.CallAsync(folder, arguments);
}
