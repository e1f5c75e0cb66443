using System.Text.Json.Nodes;
using static CaseFlow.Workflows.Tests.Given;
using static CaseFlow.Workflows.Tests.Played;

namespace CaseFlow.Workflows.Tests.Scenarios;

/// <summary>The differences that are meant. No recorded run contradicts one of them.</summary>
public sealed class WhereCaseFlowDiffersFromElsa
{
    [Fact]
    public async Task Inputs_survive_a_wait_also_without_a_storage_driver()
    {
        var played = await Async(
            Definition(Sequence("main", Task("t"), LineOf("say", "getCity()"))).WithInput("City"), [], new JsonObject { ["City"] = "Oslo" }, Answer("t"));

        Assert.Equal(["Oslo"], played.Lines);
    }

    [Fact]
    public async Task Variables_survive_a_wait_also_without_a_storage_driver()
    {
        var variable = Variable("V");
        variable.Remove("storageDriverTypeName");

        var played = await Async(Definition(Sequence("main", Set("s", "V", "'kept'"), Task("t"), LineOf("say", "getV()")), variable), Answer("t"));

        Assert.Equal(["kept"], played.Lines);
    }

    [Fact]
    public async Task Outputs_of_earlier_activities_survive_a_wait()
    {
        var played = await Async(
            Definition(Sequence("main", Task("first"), Task("second"), LineOf("say", "getOutputFrom('first', 'Result') + getResultFromfirst()"))), Answer("first", "\"yes\""), Answer("second"));

        Assert.Equal(["yesyes"], played.Lines);
    }

    [Fact]
    public async Task A_childs_variables_never_leak_into_its_parent()
    {
        var inner = Definition(Sequence("c", Set("s", "Secret", "1")), Variable("Secret")).Called("inner", usableAsActivity: true);
        var use = new JsonObject { ["id"] = "x", ["type"] = "Inner" };

        var played = await Async(Definition(Sequence("main", use, LineOf("say", "'seen ' + getVariable('Secret')"))), [inner], []);

        Assert.Equal(["seen null"], played.Lines);
    }

    [Fact]
    public async Task An_event_published_before_anyone_waits_for_it_is_not_kept()
    {
        var played = await Async(Definition(Sequence("main", Task("t"), Event("go"), Line("heard"))), Publish("go"), Answer("t"));

        Assert.Empty(played.Lines);
        Assert.Equal(["go"], played.Open);
    }

    [Fact]
    public async Task An_event_published_to_the_own_instance_is_delivered_after_the_burst()
    {
        var publish = Activity("PublishEvent", "p", ("eventName", Literal("go")));
        var both = Activity("Parallel", "both", ("activities", new JsonArray(Sequence("s1", publish, Line("published")), Sequence("s2", Event("go"), Line("heard")))));

        var played = await Async(Definition(both));

        Assert.Equal(["published", "heard"], played.Lines);
    }

    [Theory]
    [InlineData("Finish")]
    [InlineData("Fault")]
    public async Task An_instance_that_ended_leaves_no_bookmark_and_no_running_activity_behind(string ending)
    {
        var chart = Chart("chart", [Start(), Task("open"), Activity(ending, "end")], "start>open", "start>end");
        var (_, burst) = await Bursts.RunAsync(Definition(chart));

        Assert.Empty(burst.Bookmarks);
        Assert.Empty(burst.Requests);
        Assert.DoesNotContain("contexts", System.Text.Encoding.UTF8.GetString(burst.State.Bytes.Span), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_burst_of_more_than_ten_thousand_activities_faults()
    {
        var (_, burst) = await Bursts.RunAsync(Definition(Activity("For", "f", ("end", Literal(20_000, "Int32")), ("body", Line("x")))));

        Assert.Equal(InstanceSubStatus.Faulted, burst.SubStatus);
        Assert.StartsWith("activity budget", Assert.Single(burst.Incidents).Message, StringComparison.Ordinal);
        Assert.Equal(9_999, burst.Requests.Count);
    }

    [Fact]
    public async Task A_child_that_is_not_waited_for_is_Running_and_Suspended_whatever_it_does_at_once()
    {
        var child = Definition(Activity("SetOutput", "o", ("outputName", Literal("N")), ("outputValue", Js("7", "Object")))).Called("child");
        var call = Activity("ExecuteWorkflow", "x", ("workflowDefinitionId", Literal("child")), ("result", Into("R")));

        var played = await Async(Definition(Sequence("main", call, LineOf("say", "getR().Status + '/' + getR().SubStatus + '/' + toJson(getR().Output)")), Variable("R")), [child], []);

        Assert.Equal(["Running/Suspended/{}"], played.Lines);
    }

    [Fact]
    public async Task A_waited_for_child_that_had_to_wait_still_gives_its_output()
    {
        var child = Definition(Sequence("c", Task("t"), Activity("SetOutput", "o", ("outputName", Literal("N")), ("outputValue", Js("7", "Object"))))).Called("child");
        var call = Activity("ExecuteWorkflow", "x", ("workflowDefinitionId", Literal("child")), ("waitForCompletion", Literal(true, "Boolean")), ("result", Into("R")));

        var played = await Async(Definition(Sequence("main", call, LineOf("say", "getR().Status + '/' + getR().Output.N")), Variable("R")), [child], [], Answer("t"));

        Assert.Equal(["Finished/7"], played.Lines);
    }

    [Fact]
    public async Task A_definition_with_problems_is_loaded_for_reading_and_faults_where_it_comes_to_them()
    {
        var definition = Definition(Sequence("main", Line("before"), Activity("Nonsense", "x"), Line("after")));

        var prepared = await Bursts.PrepareAsync(definition);
        var played = await Async(definition);

        Assert.Contains(prepared.Problems, problem => problem is { Severity: ProblemSeverity.Error, JsonPath: "$.root.activities[1].type" });
        Assert.Equal(["before"], played.Lines);
        Assert.Equal(["x"], played.Incidents);
    }
}
