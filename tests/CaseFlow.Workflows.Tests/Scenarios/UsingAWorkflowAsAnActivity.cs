using System.Text.Json.Nodes;
using static CaseFlow.Workflows.Tests.Given;
using static CaseFlow.Workflows.Tests.Played;

namespace CaseFlow.Workflows.Tests.Scenarios;

public sealed class UsingAWorkflowAsAnActivity
{
    [Fact]
    public async Task Complete_deep_inside_completes_only_that_activity_with_its_outcomes()
    {
        var inner = Definition(Sequence("root", Sequence("deep", Task("t"), Activity("Complete", "c", ("outcomes", Literal("Pass"))), Line("never")), Line("never too")))
            .Called("inner", usableAsActivity: true);
        inner["outcomes"] = new JsonArray("Pass");

        var played = await Async(Definition(Chart("chart", [Start(), Use("x"), Line("passed"), Line("done")], "start>x", "x:Pass>passed", "x>done")), [inner], [], Answer("t"));

        Assert.Equal(["passed"], played.Lines);
    }

    [Fact]
    public async Task Its_outputs_and_inputs_survive_a_wait_inside()
    {
        var inner = Definition(Sequence("root", Task("t"), Activity("SetOutput", "o", ("outputName", Literal("Sum")), ("outputValue", Js("getA() + 1", "Object")))))
            .Called("inner", usableAsActivity: true).WithInput("A", "Int32").WithOutput("Sum");
        var use = Use("x");
        use["a"] = Literal("41", "Int32");
        use["sum"] = Into("R");

        var played = await Async(Definition(Sequence("main", use, LineOf("say", "getR()")), Variable("R")), [inner], [], Answer("t"));

        Assert.Equal(["42"], played.Lines);
        Assert.Empty(played.Output);
    }

    [Fact]
    public async Task Finish_inside_ends_the_whole_instance()
    {
        var inner = Definition(Activity("Finish", "f")).Called("inner", usableAsActivity: true);

        Assert.Empty((await Async(Definition(Sequence("main", Use("x"), Line("never"))), [inner], [])).Lines);
    }

    [Fact]
    public async Task A_workflow_that_would_contain_itself_is_refused()
    {
        var inner = Definition(Sequence("root", Use("again"))).Called("inner", usableAsActivity: true);

        var prepared = await Bursts.PrepareAsync(inner, inner);

        Assert.Contains(prepared.Problems, problem => problem.Code == "recursive-workflow");
    }

    [Fact]
    public async Task A_workflow_that_does_not_offer_itself_is_refused()
    {
        var prepared = await Bursts.PrepareAsync(Definition(Use("x")), Definition(Line("a")).Called("inner"));

        Assert.Contains(prepared.Problems, problem => problem is { Code: "unknown-activity-type", JsonPath: "$.root.type" });
    }

    private static JsonObject Use(string id) => new() { ["id"] = id, ["type"] = "Inner", ["workflowDefinitionId"] = "inner" };
}
