using static CaseFlow.Workflows.Tests.Given;
using static CaseFlow.Workflows.Tests.Played;

namespace CaseFlow.Workflows.Tests.Scenarios;

public sealed class RunningFlowcharts
{
    [Fact]
    public async Task End_completes_only_the_inner_flowchart_and_cancels_what_is_open_there()
    {
        var inner = Chart("inner", [Start("begin"), Task("a"), Task("b"), Activity("End", "end")], "begin>a", "begin>b", "a>end");

        var played = await Async(Definition(Chart("outer", [Start(), inner, Task("c"), Line("after")], "start>inner", "start>c", "inner>after")), Answer("a"));

        Assert.Equal(["after"], played.Lines);
        Assert.Equal(["c"], played.Open);
    }

    [Fact]
    public async Task Finish_in_a_nested_flowchart_ends_the_instance()
    {
        var played = await Async(Definition(Chart("outer", [Start(), Chart("inner", [Activity("Finish", "f")]), Task("t"), Line("after")], "start>t", "start>inner", "inner>after")));

        Assert.Equal("Finished", played.SubStatus);
        Assert.Empty(played.Lines);
        Assert.Empty(played.Open);
    }

    [Fact]
    public async Task A_join_for_all_active_ways_passes_when_one_way_is_dead()
    {
        var played = await Async(Definition(Chart(
            "chart", [Start(), Decision("d", "true"), Line("yes"), Line("no"), Join("j", "WaitAllActive"), Line("after")],
            "start>d", "d:True>yes", "d:False>no", "yes>j", "no>j", "j>after")));

        Assert.Equal(["yes", "after"], played.Lines);
    }

    [Fact]
    public async Task A_join_for_any_way_runs_once_when_two_ways_arrive_at_once()
    {
        var played = await Async(Definition(Chart(
            "chart", [Start(), Line("a"), Line("b"), Join("j", "WaitAny"), Line("after")], "start>a", "start>b", "a>j", "b>j", "j>after")));

        Assert.Equal(["a", "b", "after"], played.Lines);
    }

    [Fact]
    public async Task A_join_for_any_way_cancels_a_task_that_opens_just_before_it()
    {
        var played = await Async(Definition(Chart(
            "chart", [Start(), Line("quick"), Task("slow"), Join("j", "WaitAny"), Line("after")], "start>quick", "start>slow", "quick>j", "slow>j", "j>after")));

        Assert.Equal(["quick", "after"], played.Lines);
        Assert.Empty(played.Open);
        Assert.Equal("Finished", played.Status);
    }

    [Fact]
    public async Task A_join_without_a_mode_passes_at_the_first_arrival()
    {
        var played = await Async(
            Definition(Chart("chart", [Start(), Task("a"), Task("b"), Activity("FlowJoin", "j"), Line("after")], "start>a", "start>b", "a>j", "b>j", "j>after")), Answer("b"));

        Assert.Equal(["after"], played.Lines);
        Assert.Empty(played.Open);
    }

    [Fact]
    public async Task A_switch_that_matches_any_goes_every_way_that_holds()
    {
        var chooser = Activity("FlowSwitch", "s", ("cases", new System.Text.Json.Nodes.JsonArray(Case("A", "true"), Case("B", "false"), Case("C", "1 < 2"))), ("mode", Literal("MatchAny")));

        var played = await Async(Definition(Chart("chart", [Start(), chooser, Line("a"), Line("b"), Line("c"), Line("d")], "start>s", "s:A>a", "s:B>b", "s:C>c", "s:Default>d")));

        Assert.Equal(["a", "c"], played.Lines);
    }

    [Fact]
    public async Task A_switch_without_a_match_goes_the_default_way()
    {
        var chooser = Activity("FlowSwitch", "s", ("cases", new System.Text.Json.Nodes.JsonArray(Case("A", "false"))));

        var played = await Async(Definition(Chart("chart", [Start(), chooser, Line("a"), Line("d")], "start>s", "s:A>a", "s:Default>d")));

        Assert.Equal(["d"], played.Lines);
    }

    [Fact]
    public async Task Two_ways_from_one_activity_to_the_same_target_run_it_once()
    {
        var played = await Async(Definition(Chart("chart", [Start(), Decision("d", "true"), Line("once")], "start>d", "d:True>once", "d:False>once")));

        Assert.Equal(["once"], played.Lines);
    }

    [Fact]
    public async Task A_flowchart_without_a_start_begins_where_nothing_comes_in()
    {
        var played = await Async(Definition(Chart("chart", [Line("second"), Line("first")], "first>second")));

        Assert.Equal(["first", "second"], played.Lines);
    }

    [Fact]
    public async Task An_activity_may_lead_back_to_itself()
    {
        var played = await Async(
            Definition(Chart("chart", [Start(), Set("add", "N", "getN() + 1"), Decision("more", "getN() < 3"), LineOf("end", "'n=' + getN()")],
                "start>add", "add>more", "more:True>add", "more:False>end"), Variable("N", "Int32", 0)));

        Assert.Equal(["n=3"], played.Lines);
    }

    [Fact]
    public async Task A_fork_inside_a_loop_starts_afresh_in_every_round()
    {
        var chart = Chart(
            "chart", [Start(), Line("round"), Task("a"), Task("b"), Join("j", "WaitAll"), Decision("again", "variables.N++ < 1"), Line("end")],
            "start>round", "round>a", "round>b", "a>j", "b>j", "j>again", "again:True>round", "again:False>end");

        var played = await Async(Definition(chart, Variable("N", "Int32", 0)), Answer("a"), Answer("b"), Answer("b"), Answer("a"));

        Assert.Equal(["round", "round", "end"], played.Lines);
        Assert.Equal("Finished", played.Status);
    }

    [Fact]
    public async Task A_modelled_fault_names_its_activity_code_and_message()
    {
        var definition = Definition(Sequence("main", Task("a"), Activity("Fault", "stop", ("code", Literal("E7")), ("message", Literal("No gas meter.")))));
        var (_, burst) = await Bursts.RunAsync(definition, "a");

        var incident = Assert.Single(burst.Incidents);
        Assert.Equal(("stop", "E7", "No gas meter.", true), (incident.ActivityId, incident.Code, incident.Message, incident.IsModelled));
        Assert.Equal((InstanceStatus.Finished, InstanceSubStatus.Faulted), (burst.Status, burst.SubStatus));
    }
}
