using System.Text.Json.Nodes;
using static CaseFlow.Workflows.Tests.Given;
using static CaseFlow.Workflows.Tests.Played;

namespace CaseFlow.Workflows.Tests.Scenarios;

public sealed class RunningLoops
{
    [Fact]
    public async Task Break_inside_a_fork_leaves_the_loop_and_cancels_the_other_branch()
    {
        var fork = Activity("Fork", "k", ("branches", new JsonArray(Task("open"), Sequence("leaves", Activity("Break", "out")))), ("joinMode", "WaitAll"));
        var loop = Activity("While", "w", ("condition", Js("true", "Boolean")), ("body", fork));

        var played = await Async(Definition(Sequence("main", loop, Line("after"))));

        Assert.Equal(["after"], played.Lines);
        Assert.Empty(played.Open);
    }

    [Fact]
    public async Task Break_leaves_only_the_inner_of_two_loops()
    {
        var inner = Activity("ForEach", "inner", ("items", Js("['x', 'y']", "Object")), ("body", Sequence("b", LineOf("say", "getCurrentValue()"), Activity("Break", "out"))));
        var outer = Activity("For", "outer", ("start", Literal(1, "Int32")), ("end", Literal(2, "Int32")), ("body", inner));

        var played = await Async(Definition(outer));

        Assert.Equal(["x", "x"], played.Lines);
    }

    [Fact]
    public async Task Break_in_a_flowchart_body_completes_the_loop()
    {
        var body = Chart("body", [Start(), Activity("Break", "out"), Line("never")], "start>out", "out>never");

        var played = await Async(Definition(Sequence("main", Activity("While", "w", ("condition", Js("true", "Boolean")), ("body", body)), Line("after"))));

        Assert.Equal(["after"], played.Lines);
    }

    [Fact]
    public async Task Break_in_one_branch_of_a_parallel_loop_cancels_the_others()
    {
        var body = Sequence("b", Task("t"), Activity("Break", "out"));

        var played = await Async(Definition(Sequence("main", Activity("ParallelForEach", "p", ("items", Js("[1, 2, 3]", "Object")), ("body", body)), Line("after"))), Answer("t"));

        Assert.Equal(["after"], played.Lines);
        Assert.Empty(played.Open);
    }

    [Theory]
    [InlineData("ForEach")]
    [InlineData("ParallelForEach")]
    public async Task A_loop_over_nothing_completes(string type)
    {
        var played = await Async(Definition(Sequence("main", Activity(type, "loop", ("items", Js("[]", "Object")), ("body", Line("never"))), Line("after"))));

        Assert.Equal(["after"], played.Lines);
    }

    [Fact]
    public async Task A_loop_that_never_ends_faults_on_the_activity_budget()
    {
        var (_, burst) = await Bursts.RunAsync(Definition(Activity("While", "w", ("condition", Js("true", "Boolean")), ("body", Line("again")))));

        Assert.Equal(InstanceSubStatus.Faulted, burst.SubStatus);
        Assert.Contains("activity budget", Assert.Single(burst.Incidents).Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Counting_by_nothing_faults_on_the_activity_budget()
    {
        var (_, burst) = await Bursts.RunAsync(Definition(
            Activity("For", "f", ("start", Literal(1, "Int32")), ("end", Literal(2, "Int32")), ("step", Literal(0, "Int32")), ("body", Line("again")))));

        Assert.Equal(InstanceSubStatus.Faulted, burst.SubStatus);
    }

    [Fact]
    public async Task A_loop_without_a_body_completes()
    {
        var played = await Async(Definition(Sequence("main", Activity("While", "w", ("condition", Js("true", "Boolean"))), Line("after"))));

        Assert.Equal(["after"], played.Lines);
    }

    [Fact]
    public async Task The_current_value_is_each_branchs_own_and_survives_the_wait()
    {
        var body = Sequence("b", Task("t"), LineOf("say", "getCurrentValue() + ':' + getCurrentIndex()"));

        var played = await Async(
            Definition(Activity("ParallelForEach", "p", ("items", Js("['x', 'y']", "Object")), ("body", body))), Answer("t"), Answer("t"));

        Assert.Equal(["x:0", "y:1"], played.Lines);
    }
}
