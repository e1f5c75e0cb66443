using CaseFlow.Processes;
using CaseFlow.Tests.Installed;
using CaseFlow.Workflows;
using Microsoft.EntityFrameworkCore;
using Xunit;
using static CaseFlow.Tests.Processes.DefinitionText;

namespace CaseFlow.Tests.Processes;

public sealed class InstancesTogether
{
    [Fact]
    public async Task An_event_reaches_each_that_waits_once()
    {
        await using var app = await InstalledCaseFlow.StartAsync();
        await app.ImportAsync("l.json", Sequence("listener", WaitFor("first", "ring"), WaitFor("second", "ring")));
        await app.ImportAsync("p.json", Sequence("publisher", Publish("say", "ring")));
        var one = await app.StartProcessAsync("listener");
        var two = await app.StartProcessAsync("listener");
        await app.StartProcessAsync("publisher");
        var stimuli = await app.ReadAsync(db => db.Stimuli.ToListAsync());
        Assert.Equal(new[] { one, two }.Order(StringComparer.Ordinal), stimuli.Select(s => s.TargetInstanceId).Order(StringComparer.Ordinal));

        await app.WorkAsync();
        foreach (var stimulus in stimuli)
        {
            await app.RunAsync(app.Get<DeliverStimulus>(), new DeliverStimulus.Request(stimulus.Id), Caller.System, "redelivered " + stimulus.Id);
            await app.RunAsync(app.Get<DeliverStimulus>(), new DeliverStimulus.Request(stimulus.Id), Caller.System, stimulus.Id);
        }

        await app.WorkAsync();
        Assert.Equal(["second", "second"], await app.ReadAsync(db => db.Bookmarks.Select(b => b.ActivityId).ToListAsync()));
    }

    [Fact]
    public async Task A_parent_goes_on_with_its_childs_end()
    {
        await using var app = await InstalledCaseFlow.StartAsync();
        await app.ImportAsync("c.json", Sequence("child", WaitFor("wait", "child-may-end"), Output("say", "'done by the child'")));
        await app.ImportAsync("p.json", Sequence("parent", Call("call", "child", waits: true), Output("say", "getGot().Said")));
        await app.ImportAsync("e.json", Sequence("ender", Publish("say", "child-may-end")));
        var parent = await app.StartProcessAsync("parent");
        await app.WorkAsync();
        var child = await app.ReadAsync(db => db.WorkflowInstances.SingleAsync(i => i.ParentInstanceId == parent));
        Assert.False(await app.HasEndedAsync(parent));

        await app.StartProcessAsync("ender");
        await app.WorkAsync();

        Assert.True(await app.HasEndedAsync(child.Id));
        Assert.True(await app.HasEndedAsync(parent));
        Assert.All(await app.ReadAsync(db => db.Stimuli.ToListAsync()), s => Assert.NotNull(s.DeliveredAt));
        Assert.Empty(await app.ReadAsync(db => db.Bookmarks.ToListAsync()));
    }

    [Fact]
    public async Task What_one_command_sends_to_one_instance_arrives_in_its_order()
    {
        await using var app = await InstalledCaseFlow.StartAsync();
        var reader = await ListenedAsync(app);

        // Another node has taken the first: what comes behind it waits until that one is through.
        var first = await app.ReadAsync(db => db.Stimuli.Where(s => s.DeliveredAt == null).OrderBy(s => s.Id).Select(s => s.Id).FirstAsync());
        await app.ReadAsync(db => db.Stimuli.Where(s => s.Id == first).ExecuteUpdateAsync(s => s.SetProperty(x => x.LeasedUntil, app.Now.AddMinutes(1))));
        Assert.Equal(0, await app.WorkAsync());
        app.Time.Advance(TimeSpan.FromMinutes(2));
        await app.WorkAsync();

        Assert.Equal("hgfedcba", await SaidAsync(app, reader));
    }

    [Fact]
    public async Task What_comes_behind_an_incident_waits_for_its_mending()
    {
        await using var app = await InstalledCaseFlow.StartAsync();
        var reader = await ListenedAsync(app, broken: "f");
        await app.WorkAsync();
        var incident = await app.ReadAsync(db => db.Incidents.SingleAsync());
        Assert.Equal("say-f", incident.ActivityId);
        Assert.Equal(6, await app.ReadAsync(db => db.Stimuli.CountAsync(s => s.DeliveredAt == null)));

        await app.ImportAsync("l.json", Listener(broken: null));
        await app.Get<RetryIncident>().ExecuteAsync(incident.Id, app.As("admin"), CancellationToken.None);
        await app.WorkAsync();

        Assert.Equal("hgfedcba", await SaidAsync(app, reader));
    }

    [Fact]
    public async Task Ids_of_one_command_are_in_the_order_of_asking()
    {
        await using var app = await InstalledCaseFlow.StartAsync();

        await app.StageAsync(context =>
        {
            var ids = Enumerable.Range(0, 2000).Select(_ => context.NewId()).ToList();
            Assert.Equal(ids.Order(StringComparer.Ordinal), ids);
        });
    }

    [Fact]
    public async Task A_child_whose_script_fails_at_its_start_waits_for_its_mending()
    {
        await using var app = await InstalledCaseFlow.StartAsync();
        await app.ImportAsync("c.json", Sequence("child", Output("say", "nowhere.at.all")));
        await app.ImportAsync("p.json", Sequence("parent", Call("call", "child", waits: true)));
        var parent = await app.StartProcessAsync("parent");
        await app.WorkAsync();
        app.Time.Advance(TimeSpan.FromHours(1));
        await app.WorkAsync();
        Assert.False(await app.HasEndedAsync(parent));
        var incident = await app.ReadAsync(db => db.Incidents.SingleAsync());

        await app.ImportAsync("c.json", Sequence("child", Output("say", "'mended'")));
        Assert.True(await app.Get<RetryIncident>().ExecuteAsync(incident.Id, app.As("admin"), CancellationToken.None));
        await app.WorkAsync();

        Assert.True(await app.HasEndedAsync(parent));
        Assert.Equal(1, await app.ReadAsync(db => db.WorkflowInstances.CountAsync(i => i.ParentInstanceId == parent)));
    }

    [Fact]
    public async Task Timers_run_in_the_order_of_their_time()
    {
        await using var app = await InstalledCaseFlow.StartAsync();
        foreach (var minutes in new[] { "00:30:00", "00:10:00", "00:20:00" })
        {
            await app.ImportAsync($"{minutes[3..5]}.json", Sequence($"sleeper-{minutes[3..5]}", Delay("sleep", minutes)));
            await app.StartProcessAsync($"sleeper-{minutes[3..5]}");
        }

        app.Time.Advance(TimeSpan.FromHours(2));
        Assert.Equal(3, await app.WorkAsync());
        Assert.Equal(0, await app.WorkAsync());

        // Rows of one transaction each: the order in which SQLite numbered them is the order in which they ran.
        var order = await app.ReadAsync(db => db.Database.SqlQueryRaw<string>("SELECT j.InstanceId AS Value FROM Journal j JOIN WorkflowInstances i ON i.Id = j.InstanceId WHERE j.Burst = 1 AND j.ActivityId = 'sleep' ORDER BY j.rowid").ToListAsync());
        var names = await app.ReadAsync(db => db.WorkflowInstances.ToDictionaryAsync(i => i.Id, i => i.DefinitionId));
        Assert.Equal(["sleeper-10", "sleeper-20", "sleeper-30"], order.Select(id => names[id]).Distinct());
    }

    [Fact]
    public async Task A_timer_that_was_looked_at_too_early_still_runs_when_it_is_due()
    {
        await using var app = await InstalledCaseFlow.StartAsync();
        await app.ImportAsync("s.json", Sequence("sleeper", Delay("sleep", "00:10:00")));
        var sleeper = await app.StartProcessAsync("sleeper");
        var timer = await app.ReadAsync(db => db.Timers.Select(t => t.BookmarkId).SingleAsync());

        // Another node's clock is ahead.
        Assert.False(await app.RunAsync(app.Get<FireTimer>(), new FireTimer.Request(timer), Caller.System, timer));
        app.Time.Advance(TimeSpan.FromMinutes(10));
        await app.WorkAsync();

        Assert.True(await app.HasEndedAsync(sleeper));
    }

    [Fact]
    public async Task A_definition_that_asks_for_service_tasks_without_end_is_stopped()
    {
        await using var app = await InstalledCaseFlow.StartAsync();
        var endless = Sequence("endless", WaitFor("go", "go"), Forever("loop", Task("again", "permit.facts", "({})")));
        await app.ImportAsync("e.json", endless);
        await app.ImportAsync("p.json", Sequence("publisher", Publish("say", "go")));
        await app.SubmitAsync();
        var id = await app.RunAsync(new StartAnyProcess(), new StartProcess("endless", new Dictionary<string, System.Text.Json.JsonElement>(), app.Permit, null), Caller.System, "endless");
        await app.StartProcessAsync("publisher");

        await app.WorkAsync();

        var incident = await app.ReadAsync(db => db.Incidents.SingleAsync());
        Assert.Equal((id, "again"), (incident.InstanceId, incident.ActivityId));
        Assert.Contains("200", incident.Message, StringComparison.Ordinal);
        Assert.Equal("go", await app.ReadAsync(db => db.Bookmarks.Where(b => b.InstanceId == id).Select(b => b.ActivityId).SingleAsync()));
        Assert.Equal(InstanceStatus.Running, (await app.InstanceAsync(id)).Status);
    }

    private static readonly string[] Names = ["h", "g", "f", "e", "d", "c", "b", "a"];

    // Waits for every event at once, and writes down each as it comes.
    private static string Listener(string? broken) => Sequence(
        "listener",
        Parallel("all", [.. Names.Select(n => Then($"when-{n}", WaitFor($"wait-{n}", n), Say($"say-{n}", n == broken ? "nowhere.at.all" : $"(getSaid() || '') + '{n}'")))]),
        Output("say", "getSaid()"));

    private static async Task<string> ListenedAsync(InstalledCaseFlow app, string? broken = null)
    {
        await app.ImportAsync("l.json", Listener(broken));
        await app.ImportAsync("p.json", Sequence("publisher", [.. Names.Select(n => Publish($"say-{n}", n))]));
        await app.ImportAsync("r.json", Sequence("reader", Call("call", "listener", waits: true), WaitFor("stay", "never")));
        var reader = await app.StartProcessAsync("reader");
        await app.WorkAsync();
        await app.StartProcessAsync("publisher");
        return reader;
    }

    // What the listener told its parent at its end.
    private static async Task<string?> SaidAsync(InstalledCaseFlow app, string reader)
    {
        var end = await app.ReadAsync(db => db.Stimuli.Where(s => s.TargetInstanceId == reader).Select(s => s.Value).SingleAsync());
        return ChildEnd.FromJson(System.Text.Json.JsonSerializer.Deserialize<System.Text.Json.JsonElement>(end!)).Output["Said"].GetString();
    }
}
