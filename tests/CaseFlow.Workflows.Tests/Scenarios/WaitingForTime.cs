using static CaseFlow.Workflows.Tests.Given;
using static CaseFlow.Workflows.Tests.Played;

namespace CaseFlow.Workflows.Tests.Scenarios;

public sealed class WaitingForTime
{
    [Fact]
    public async Task StartAt_in_the_past_completes_at_once()
    {
        var played = await Async(Definition(Sequence("main", Activity("StartAt", "s", ("dateTime", Literal("2020-01-01T00:00:00Z", "DateTimeOffset"))), Line("after"))));

        Assert.Equal(["after"], played.Lines);
    }

    [Fact]
    public async Task A_delay_of_nothing_completes_at_once()
    {
        var played = await Async(Definition(Sequence("main", Activity("Delay", "d", ("timeSpan", Literal("00:00:00", "TimeSpan"))), Line("after"))));

        Assert.Equal(["after"], played.Lines);
    }

    [Fact]
    public async Task A_bookmark_for_an_instant_says_when_it_is_due()
    {
        var (_, burst) = await Bursts.RunAsync(Definition(Activity("StartAt", "s", ("dateTime", Literal("2026-07-02T08:00:00+08:00", "DateTimeOffset")))));

        var bookmark = Assert.Single(burst.Bookmarks);
        Assert.Equal((BookmarkKind.Time, new DateTimeOffset(2026, 7, 2, 0, 0, 0, TimeSpan.Zero)), (bookmark.Kind, bookmark.DueAt));
    }

    [Fact]
    public async Task Cron_waits_for_its_next_occurrence_in_UTC()
    {
        var (_, burst) = await Bursts.RunAsync(Definition(Activity("Cron", "c", ("cronExpression", Literal("0 30 8 * * *")))));

        Assert.Equal(new DateTimeOffset(2026, 7, 1, 8, 30, 0, TimeSpan.Zero), Assert.Single(burst.Bookmarks).DueAt);
    }

    [Fact]
    public async Task Cron_that_never_comes_again_faults()
    {
        var (_, burst) = await Bursts.RunAsync(Definition(Activity("Cron", "c", ("cronExpression", Literal("0 0 0 31 2 *")))));

        Assert.Equal(InstanceSubStatus.Faulted, burst.SubStatus);
    }

    [Fact]
    public async Task Due_timers_fire_in_the_order_of_their_instants()
    {
        var both = Activity("Parallel", "p", ("activities", new System.Text.Json.Nodes.JsonArray(
            Sequence("s1", Activity("Delay", "late", ("timeSpan", Literal("02:00:00"))), Line("late line")),
            Sequence("s2", Activity("Timer", "early", ("interval", Literal("01:00:00"))), Line("early line")))));

        var played = await Async(Definition(both), Advance("1.00:00:00"));

        Assert.Equal(["early line", "late line"], played.Lines);
    }

    [Fact]
    public async Task A_trigger_that_started_the_instance_does_not_wait_and_hands_over_the_payload()
    {
        var paid = Event("paid", "R");
        paid["customProperties"] = new System.Text.Json.Nodes.JsonObject { ["canStartWorkflow"] = true };
        var prepared = await Bursts.PrepareAsync(Definition(Chart("chart", [Start(), paid, LineOf("say", "'r=' + getR()")], "start>paid", "paid>say"), Variable("R")));
        var payload = new Dictionary<string, System.Text.Json.JsonElement> { ["Payload"] = System.Text.Json.JsonElement.Parse("7") };

        var burst = await Bursts.StartAsync(prepared, new("instance", payload, TriggerActivityId: "paid"));

        Assert.Equal(new DefinitionTrigger("paid", "Elsa.Event", "paid"), Assert.Single(prepared.Triggers));
        Assert.Equal([new BurstRequest.LineWritten("r=7")], burst.Requests);
        Assert.DoesNotContain(burst.Journal, entry => entry.ActivityId == "start");
    }
}
