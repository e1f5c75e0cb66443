using CaseFlow.Processes.Playing;
using static CaseFlow.Workflows.Tests.Given;

namespace CaseFlow.Workflows.Tests.Definitions;

public sealed class CheckingFolders : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("caseflow-check").FullName;

    [Fact]
    public async Task Every_file_is_checked_and_scripts_are_left_out()
    {
        Write("permits/hot-work.json", Definition(Line("a")).Called("hot-work").ToJsonString());
        Write("permits/hot-work.scripts/approved.json", "not a definition");

        Assert.Equal(["permits/hot-work.json"], (await CheckAsync()).Select(file => Path.GetRelativePath(folder, file.Path)));
    }

    [Fact]
    public async Task A_broken_file_does_not_hide_the_problems_of_the_others()
    {
        Write("a.json", "{");
        Write("b.json", Definition(Activity("Nonsense", "x")).Called("b").ToJsonString());

        var files = await CheckAsync();

        Assert.Equal(["invalid-json", "unknown-activity-type"], files.SelectMany(file => file.Problems).Select(problem => problem.Code));
        Assert.All(files, file => Assert.False(file.IsPublishable));
    }

    [Fact]
    public async Task Definitions_of_one_check_may_use_each_other_as_activities()
    {
        Write("outer.json", Definition(new() { ["id"] = "x", ["type"] = "Inner" }).Called("outer").ToJsonString());
        Write("inner.json", Definition(Line("a")).Called("inner", usableAsActivity: true).ToJsonString());

        Assert.All(await CheckAsync(), file => Assert.Empty(file.Problems));
    }

    [Fact]
    public async Task Two_files_with_one_definition_id_are_refused()
    {
        Write("a.json", Definition(Line("a")).ToJsonString());
        Write("b.json", Definition(Line("a")).ToJsonString());

        Assert.Equal(["duplicate-definition-id"], (await CheckAsync()).SelectMany(file => file.Problems).Select(problem => problem.Code));
    }

    [Fact]
    public async Task A_definition_without_an_id_is_refused()
    {
        var definition = Definition(Line("a"));
        definition.Remove("definitionId");
        Write("a.json", definition.ToJsonString());

        Assert.Equal(["$.definitionId"], (await CheckAsync()).SelectMany(file => file.Problems).Select(problem => problem.JsonPath));
    }

    [Fact]
    public async Task A_path_that_is_not_there_is_refused()
    {
        var file = Assert.Single(await new DefinitionCheck(Engine.Interpreter).RunAsync([Path.Combine(folder, "none.json")], TestContext.Current.CancellationToken));

        Assert.Equal("unreadable-file", Assert.Single(file.Problems).Code);
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);

    private Task<IReadOnlyList<CheckedFile>> CheckAsync() => new DefinitionCheck(Engine.Interpreter).RunAsync([folder], TestContext.Current.CancellationToken);

    private void Write(string path, string json)
    {
        var file = Path.Combine(folder, path);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllText(file, json);
    }
}
