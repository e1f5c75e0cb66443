using System.Text.Json;
using static CaseFlow.Workflows.Tests.Given;

namespace CaseFlow.Workflows.Tests.Scenarios;

public sealed class MovingAnInstance
{
    [Fact]
    public async Task A_bookmark_can_be_resumed_once()
    {
        var prepared = await Bursts.PrepareAsync(Definition(Sequence("main", Task("a"), Task("b"))));
        var first = await Bursts.StartAsync(prepared);
        var answer = new Stimulus.Resume(first.Bookmarks[0].Id);
        var second = await Bursts.ContinueAsync(prepared, first, answer);

        await Assert.ThrowsAsync<BookmarkNotFoundException>(async () => await Bursts.ContinueAsync(prepared, second, answer));
    }

    [Fact]
    public async Task The_same_state_and_stimulus_give_the_same_burst_again()
    {
        var prepared = await Bursts.PrepareAsync(Definition(Sequence("main", Task("a"), Task("b"))));
        var start = await Bursts.StartAsync(prepared);
        var answer = new Stimulus.Resume(start.Bookmarks[0].Id);

        var (one, two) = (await Bursts.ContinueAsync(prepared, start, answer), await Bursts.ContinueAsync(prepared, start, answer));

        Assert.Equal(one.State.Bytes.ToArray(), two.State.Bytes.ToArray());
        Assert.Equal(one.Bookmarks, two.Bookmarks);
    }

    [Fact]
    public async Task Cancelling_ends_it_with_the_reason_in_the_journal()
    {
        var prepared = await Bursts.PrepareAsync(Definition(Sequence("main", Task("a"))));
        var burst = await Bursts.ContinueAsync(prepared, await Bursts.StartAsync(prepared), new Stimulus.Cancel("withdrawn"));

        Assert.Equal((InstanceStatus.Finished, InstanceSubStatus.Cancelled), (burst.Status, burst.SubStatus));
        Assert.Empty(burst.Bookmarks);
        Assert.Equal("withdrawn", burst.Journal[^1].Detail);
    }

    [Fact]
    public async Task A_request_names_the_bookmark_that_its_answer_resumes()
    {
        var task = Activity("RunTask", "t", ("taskName", Literal("permit.approve")), ("payload", Js("({ assignee: 'ann' })", "ObjectDictionary")));
        var (_, burst) = await Bursts.RunAsync(Definition(task));

        var request = Assert.IsType<BurstRequest.TaskRequested>(Assert.Single(burst.Requests));
        var bookmark = Assert.Single(burst.Bookmarks);
        Assert.Equal((bookmark.Id, bookmark.TaskId, "permit.approve", "ann"), (request.BookmarkId, request.TaskId, request.TaskName, request.Payload!.Value.GetProperty("assignee").GetString()));
        Assert.Equal((BookmarkKind.Task, "tried:t", "Elsa.RunTask"), (bookmark.Kind, bookmark.NodeId, bookmark.ActivityType));
    }

    [Fact]
    public async Task A_burst_that_is_stopped_from_outside_throws_and_leaves_nothing()
    {
        var prepared = await Bursts.PrepareAsync(Definition(Line("a")));
        var start = new Stimulus.Start("i", new Dictionary<string, JsonElement>());

        await Assert.ThrowsAsync<OperationCanceledException>(async () =>
            await Engine.Interpreter.RunAsync(prepared, null, start, Bursts.World(), new CancellationToken(canceled: true)));
    }

    [Fact]
    public async Task One_prepared_definition_serves_many_threads()
    {
        var prepared = await Bursts.PrepareAsync(Definition(Chart("c", [Start(), Set("s", "N", "getN() + 1"), Task("t")], "start>s", "s>t"), Variable("N", "Int32", 0)));

        var bursts = await System.Threading.Tasks.Task.WhenAll(Enumerable.Range(0, 64).Select(_ => System.Threading.Tasks.Task.Run(async () => await Bursts.StartAsync(prepared))));

        Assert.Single(bursts.Select(burst => System.Text.Encoding.UTF8.GetString(burst.State.Bytes.Span)).Distinct());
    }

    [Fact]
    public async Task Names_and_correlation_come_from_activities()
    {
        var (_, burst) = await Bursts.RunAsync(Definition(Sequence(
            "main", Activity("Correlate", "c", ("correlationId", Literal("case-7"))), Activity("SetName", "n", ("value", Js("'Permit ' + getCorrelationId()"))), Task("t"))));

        Assert.Equal(("case-7", "Permit case-7"), (burst.CorrelationId, burst.Name));
    }
}
