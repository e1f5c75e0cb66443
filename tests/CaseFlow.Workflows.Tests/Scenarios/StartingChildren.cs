using System.Text.Json.Nodes;
using static CaseFlow.Workflows.Tests.Given;
using static CaseFlow.Workflows.Tests.Played;

namespace CaseFlow.Workflows.Tests.Scenarios;

public sealed class StartingChildren
{
    private static readonly JsonObject Child = Definition(Sequence(
        "c", Activity("RunTask", "ask", ("taskName", Js("'ask-' + getItem()"))), Activity("SetOutput", "o", ("outputName", Literal("Said")), ("outputValue", Js("getItem()", "Object")))))
        .Called("child").WithInput("Item");

    [Fact]
    public async Task Bulk_dispatch_waits_until_every_child_has_ended()
    {
        var played = await Async(
            Definition(Chart("chart", [Start(), Bulk("b"), Line("all ended")], "start>b", "b:Completed>all ended")), [Child], [], Answer("ask-2"), Answer("ask-1"));

        Assert.Equal(["all ended"], played.Lines);
        Assert.Equal(2, played.Others.Count);
    }

    [Fact]
    public async Task Bulk_dispatch_holds_one_bookmark_however_many_children_it_waits_for()
    {
        var played = await Async(Definition(Bulk("b")), [Child], [], Answer("ask-2"));

        Assert.Equal(["b"], played.Open);
    }

    [Fact]
    public async Task Bulk_dispatch_reacts_to_each_child_that_ends()
    {
        var bulk = Bulk("b", ("childCompleted", LineOf("ok", "'said ' + getChildOutput().Said")), ("childFaulted", Line("child failed")));

        var played = await Async(Definition(Sequence("main", bulk, Line("after"))), [Child], [], Answer("ask-2"), Answer("ask-1"));

        Assert.Equal(["said 2", "said 1", "after"], played.Lines);
    }

    [Fact]
    public async Task Bulk_dispatch_tells_a_faulted_child_from_a_completed_one()
    {
        var failing = Definition(Activity("Fault", "f")).Called("child").WithInput("Item");
        var bulk = Bulk("b", ("childCompleted", Line("ok")), ("childFaulted", Line("child failed")));

        var played = await Async(Definition(Sequence("main", bulk, Line("after"))), [failing], []);

        Assert.Equal(["child failed", "child failed", "after"], played.Lines);
    }

    [Fact]
    public async Task Bulk_dispatch_that_does_not_wait_goes_on_at_once()
    {
        var played = await Async(
            Definition(Chart("chart", [Start(), Bulk("b", ("waitForCompletion", Literal(false, "Boolean"))), Line("on"), Line("never")], "start>b", "b>on", "b:Completed>never")),
            [Child], []);

        Assert.Equal(["on"], played.Lines);
        Assert.Equal("Finished", played.Status);
    }

    [Fact]
    public async Task Bulk_dispatch_of_nothing_completes_at_once()
    {
        var played = await Async(Definition(Sequence("main", Bulk("b", ("items", Js("[]", "Object"))), Line("after"))), [Child], []);

        Assert.Equal(["after"], played.Lines);
    }

    [Fact]
    public async Task An_object_item_is_merged_into_the_childs_input_and_can_name_its_correlation()
    {
        var bulk = Bulk("b", ("items", Js("[{ Item: 'x', Unit: 'u1' }]", "Object")), ("input", Js("({ Unit: 'all', Year: 2026 })", "ObjectDictionary")), ("correlationIdFunction", Js("'of ' + Unit")));
        var (_, burst) = await Bursts.RunAsync(Definition(bulk));

        var child = Assert.IsType<BurstRequest.ChildRequested>(Assert.Single(burst.Requests));
        Assert.Equal("of u1", child.CorrelationId);
        Assert.Equal(("u1", "2026", "x"), (child.Input["Unit"].ToString(), child.Input["Year"].ToString(), child.Input["Item"].ToString()));
    }

    [Fact]
    public async Task The_end_of_a_child_is_counted_once()
    {
        var prepared = await Bursts.PrepareAsync(Definition(Bulk("b")), Child);
        var burst = await Bursts.StartAsync(prepared);
        var children = burst.Requests.OfType<BurstRequest.ChildRequested>().ToList();
        var end = new ChildEnd(children[0].ChildId, InstanceStatus.Finished, InstanceSubStatus.Finished, new Dictionary<string, System.Text.Json.JsonElement>());
        var told = new Stimulus.Resume(burst.Bookmarks[0].Id, end.ToJson());

        burst = await Bursts.ContinueAsync(prepared, burst, told);
        burst = await Bursts.ContinueAsync(prepared, burst, told);

        Assert.Equal(InstanceStatus.Running, burst.Status);
    }

    [Fact]
    public async Task A_faulted_child_does_not_fault_its_parent()
    {
        var failing = Definition(Activity("Fault", "f")).Called("failing");
        var call = Activity("ExecuteWorkflow", "x", ("workflowDefinitionId", Literal("failing")), ("waitForCompletion", Literal(true, "Boolean")), ("result", Into("R")));

        var played = await Async(Definition(Sequence("main", call, LineOf("say", "getR().SubStatus")), Variable("R")), [failing], []);

        Assert.Equal(["Faulted"], played.Lines);
        Assert.Equal("Finished", played.SubStatus);
    }

    private static JsonObject Bulk(string id, params (string Name, JsonNode? Value)[] more)
    {
        var bulk = Activity("BulkDispatchWorkflows", id, ("workflowDefinitionId", Literal("child")), ("items", Js("[1, 2]", "Object")));
        foreach (var (name, value) in more) bulk[name] = value;
        return bulk;
    }
}
