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
        string[] names = ["a", "b", "c", "d", "e", "f", "g", "h"];
        await app.ImportAsync("l.json", Sequence("listener", [.. names.Select(n => WaitFor($"wait-{n}", n))]));
        await app.ImportAsync("p.json", Sequence("publisher", [.. names.Select(n => Publish($"say-{n}", n))]));
        await app.ImportAsync("o.json", Sequence("one", WaitFor("w", "x")));

        // Each listener waits for one event at a time; only the first of each round finds it waiting.
        var listener = await app.StartProcessAsync("listener");
        await app.StartProcessAsync("publisher");
        await app.WorkAsync();
        Assert.Equal("wait-b", await app.ReadAsync(db => db.Bookmarks.Where(b => b.InstanceId == listener).Select(b => b.ActivityId).SingleAsync()));

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
}
