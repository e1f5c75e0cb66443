using System.Text.Json.Nodes;
using static CaseFlow.Workflows.Tests.Given;
using static CaseFlow.Workflows.Tests.Played;

namespace CaseFlow.Workflows.Tests.Scenarios;

public sealed class PublishingEvents
{
    [Fact]
    public async Task One_publication_resumes_all_that_wait_for_the_name()
    {
        var two = Activity("Parallel", "p", ("activities", new JsonArray(Sequence("s1", Event("go"), Line("one")), Sequence("s2", Other("go"), Line("two")))));

        var played = await Async(Definition(two), Publish("go"));

        Assert.Equal(["one", "two"], played.Lines.Order());
        Assert.Equal("Finished", played.Status);
    }

    [Fact]
    public async Task An_event_for_one_correlation_is_not_heard_by_the_others()
    {
        var child = Definition(Sequence("c", Event("go"), Line("heard"))).Called("child");
        var played = await Async(Definition(Sequence("main", Start("a", "x"), Start("b", "y"), Publishing("go", ("correlationId", Literal("y"))))), [child], []);

        Assert.Equal(["heard"], played.Lines);
    }

    [Fact]
    public async Task A_local_event_is_heard_by_the_own_instance_only()
    {
        var child = Definition(Sequence("c", Event("go"), Line("child heard"))).Called("child");
        var waits = Activity("Parallel", "p", ("activities", new JsonArray(
            Sequence("s1", Event("go"), Line("heard")), Sequence("s2", Start("a", "x"), Task("t"), Publishing("go", ("isLocalEvent", Literal(true, "Boolean")))))));

        var played = await Async(Definition(waits), [child], [], Answer("t"));

        Assert.Equal(["heard"], played.Lines);
    }

    [Fact]
    public async Task The_payload_is_the_waiters_result()
    {
        var waits = Activity("Parallel", "p", ("activities", new JsonArray(
            Sequence("s1", Event("go", "R"), LineOf("say", "'got ' + getR().n")), Sequence("s2", Publishing("go", ("payload", Js("({ n: 5 })", "Object")))))));

        var played = await Async(Definition(waits, Variable("R")));

        Assert.Equal(["got 5"], played.Lines);
    }

    private static JsonObject Publishing(string name, params (string Name, JsonNode? Value)[] more) => Activity("PublishEvent", "publish", [("eventName", Literal(name)), .. more]);

    private static JsonObject Start(string id, string correlation) =>
        Activity("DispatchWorkflow", id, ("workflowDefinitionId", Literal("child")), ("correlationId", Literal(correlation)));

    private static JsonObject Other(string name) => Activity("Event", "other", ("eventName", Literal(name)));
}
