using CaseFlow.Permits;
using CaseFlow.Processes;
using CaseFlow.Tests.Installed;
using Microsoft.EntityFrameworkCore;
using Xunit;
using static CaseFlow.Tests.Processes.DefinitionText;

namespace CaseFlow.Tests.Processes;

public sealed class ImportingDefinitions
{
    private const string NeedsSafety = "variables.Facts.grade != 'grade-2'";

    [Fact]
    public async Task Changing_the_file_changes_the_chain_of_new_permits_and_running_ones_keep_theirs()
    {
        await using var app = await InstalledCaseFlow.StartAsync();
        await app.SubmitAsync();
        var running = app.Permit;

        var result = await app.ImportHotWorkAsync(NeedsSafety, "true");

        Assert.Equal(["hot-work.json"], result.Imported);
        await app.AnswerAsync("supervisor1", "Approve");
        Assert.Equal(PermitStatus.Approved, await app.StatusAsync());
        await app.SubmitAsync(InstalledCaseFlow.Form() with { Area = "二车间" });
        await app.AnswerAsync("supervisor1", "Approve");
        Assert.Equal(["safety1 permit.approve"], await app.OpenTasksAsync());
        Assert.Equal([(running, 1), (app.Permit, 2)], (await app.ReadAsync(db => db.WorkflowInstances.OrderBy(i => i.DefinitionVersion).ToListAsync())).Select(i => (i.CaseId!, i.DefinitionVersion)));
    }

    [Fact]
    public async Task A_file_seen_before_is_no_new_version()
    {
        await using var app = await InstalledCaseFlow.StartAsync();
        await app.ImportHotWorkAsync(NeedsSafety, "true");
        Assert.Empty((await app.ImportHotWorkAsync(NeedsSafety, "true")).Imported);
        Assert.Equal(["hot-work.json"], (await app.ImportHotWorkAsync(NeedsSafety, NeedsSafety)).Imported);

        Assert.Equal([1, 2], await app.ReadAsync(db => db.DefinitionVersions.Where(d => d.DefinitionId == "permit-hot-work").Select(d => d.Number).Order().ToListAsync()));
        Assert.Equal(1, await app.ReadAsync(db => db.DefinitionVersions.Where(d => d.DefinitionId == "permit-hot-work" && d.IsCurrent).Select(d => d.Number).SingleAsync()));
    }

    [Theory]
    [InlineData("{ \"definitionId\": \"permit-hot-work\", ", "$")]
    [InlineData("{ \"definitionId\": \"permit-hot-work\", \"name\": \"x\", \"root\": { \"id\": \"r\", \"type\": \"Elsa.Sequence\", \"activities\": [ { \"id\": \"a\", \"type\": \"Acme.Nothing\" } ] } }", "$.root.activities[0]")]
    public async Task A_broken_file_is_refused_with_its_path_and_the_stored_version_is_served(string json, string path)
    {
        await using var app = await InstalledCaseFlow.StartAsync();

        var result = await app.ImportAsync("hot-work.json", json);

        Assert.Equal(["hot-work.json"], result.Refused);
        var refused = Assert.Single(app.Get<RefusedFiles>().Files);
        Assert.Equal("hot-work.json", refused.File);
        Assert.Contains(refused.Problems, p => p.JsonPath.StartsWith(path, StringComparison.Ordinal) && p.Message.Length > 0);
        await app.SubmitAsync();
        Assert.Equal(["supervisor1 permit.confirm-site"], await app.OpenTasksAsync());
    }

    [Fact]
    public async Task Without_a_stored_version_the_permit_type_cannot_be_started_and_says_why()
    {
        await using var app = await InstalledCaseFlow.StartAsync();
        await app.StageAsync(context => context.Db.RemoveRange(context.Db.DefinitionVersions.Where(d => d.DefinitionId == "permit-hot-work")));
        await app.ImportAsync("hot-work.json", "{ broken");
        var id = await app.DraftAsync(InstalledCaseFlow.Form());

        await Refused.IsAsync(app, "process.definition-unknown", () => app.RunAsync(app.Get<SubmitWorkPermit>(), new SubmitWorkPermit.Request(id), "lead1"));

        Assert.Equal(PermitStatus.Draft, (await app.PermitAsync(id)).Status);
        await app.SubmitAsync(type: InstalledCaseFlow.Confined);
        Assert.Equal(["supervisor1 permit.confirm-site"], await app.OpenTasksAsync());
    }

    [Fact]
    public async Task A_host_with_a_broken_file_starts_and_says_so()
    {
        using var workflows = new TemporaryFolder();
        await File.WriteAllTextAsync(Path.Combine(workflows.Path, "broken.json"), "{ broken", TestContext.Current.CancellationToken);
        await File.WriteAllTextAsync(Path.Combine(workflows.Path, "good.json"), DefinitionText.Sequence("good", DefinitionText.WaitFor("w", "x")), TestContext.Current.CancellationToken);
        await using var app = await InstalledCaseFlow.StartAsync(settings => settings["Storage:WorkflowsFolder"] = workflows.Path);

        await app.Get<CaseFlow.Web.Hosting.Installation>().PrepareAsync(TestContext.Current.CancellationToken);

        Assert.Equal("broken.json", Assert.Single(app.Get<RefusedFiles>().Files).File);
        await app.StartProcessAsync("good");
        await app.SubmitAsync();
        Assert.Equal(["supervisor1 permit.confirm-site"], await app.OpenTasksAsync());
    }

    [Fact]
    public async Task Two_files_with_one_definition_are_not_both_taken()
    {
        await using var app = await InstalledCaseFlow.StartAsync();
        await app.ImportAsync("a.json", DefinitionText.Sequence("twin", DefinitionText.WaitFor("w", "a")));

        var result = await app.ImportAsync("b.json", DefinitionText.Sequence("twin", DefinitionText.WaitFor("w", "b")));

        Assert.Equal(["b.json"], result.Refused);
        Assert.Equal("a.json", await app.ReadAsync(db => db.DefinitionVersions.Where(d => d.DefinitionId == "twin" && d.IsCurrent).Select(d => d.File).SingleAsync()));
        Assert.Empty((await app.ImportAsync("c.json", DefinitionText.Sequence("other", DefinitionText.WaitFor("w", "c")))).Imported.Except(["c.json"]));
    }

    [Fact]
    public async Task Files_that_use_each_other_come_in_together_whatever_their_names()
    {
        using var workflows = new TemporaryFolder();
        await File.WriteAllTextAsync(Path.Combine(workflows.Path, "a-outer.json"), Sequence("outer", Use("u", "inner")), TestContext.Current.CancellationToken);
        await File.WriteAllTextAsync(Path.Combine(workflows.Path, "b-inner.json"), Usable(Sequence("inner", WaitFor("w", "go"))), TestContext.Current.CancellationToken);
        await File.WriteAllTextAsync(Path.Combine(workflows.Path, "c-one.json"), Usable(Sequence("one", Use("u", "two"))), TestContext.Current.CancellationToken);
        await File.WriteAllTextAsync(Path.Combine(workflows.Path, "d-two.json"), Usable(Sequence("two", Use("u", "one"))), TestContext.Current.CancellationToken);
        await using var app = await InstalledCaseFlow.StartAsync();

        var result = await app.RunAsync(app.Get<ImportDefinitions>(), new ImportDefinitions.Request(workflows.Path), Caller.System, "");

        Assert.Equal(["a-outer.json", "b-inner.json"], result.Imported);
        Assert.Equal(["c-one.json", "d-two.json"], result.Refused);
        await app.StartProcessAsync("outer");
        Assert.Equal(["w"], await app.ReadAsync(db => db.Bookmarks.Select(b => b.ActivityId).ToListAsync()));
    }

    [Fact]
    public async Task A_change_inside_is_a_version_of_the_user_and_running_ones_keep_theirs()
    {
        await using var app = await InstalledCaseFlow.StartAsync();
        await app.ImportAsync("i.json", Usable(Sequence("inner", WaitFor("w", "go"), WaitFor("old", "x"))));
        await app.ImportAsync("o.json", Sequence("outer", Use("u", "inner")));
        await app.ImportAsync("p.json", Sequence("publisher", Publish("say", "go")));
        var running = await app.StartProcessAsync("outer");

        var result = await app.ImportAsync("i.json", Usable(Sequence("inner", WaitFor("first", "other"), Then("deep", WaitFor("w", "go")), WaitFor("new", "x"))));

        // A host that has just started has prepared nothing yet.
        await app.RestartAsync();
        Assert.Equal(["i.json", "o.json"], result.Imported);
        await app.StartProcessAsync("publisher");
        await app.WorkAsync();
        Assert.Empty(await app.ReadAsync(db => db.Incidents.ToListAsync()));
        Assert.Equal(["old"], await app.ReadAsync(db => db.Bookmarks.Where(b => b.InstanceId == running).Select(b => b.ActivityId).ToListAsync()));
        var fresh = await app.StartProcessAsync("outer");
        Assert.Equal(["first"], await app.ReadAsync(db => db.Bookmarks.Where(b => b.InstanceId == fresh).Select(b => b.ActivityId).ToListAsync()));
        Assert.Empty((await app.ImportAsync("p.json", Sequence("publisher", Publish("say", "go")))).Imported);
    }

    [Fact]
    public async Task A_mend_inside_lets_a_running_user_go_on()
    {
        await using var app = await InstalledCaseFlow.StartAsync();
        await app.ImportAsync("i.json", Usable(Sequence("inner", Delay("sleep", "00:10:00"), Say("say", "nowhere.at.all"))));
        await app.ImportAsync("o.json", Sequence("outer", Use("u", "inner")));
        var running = await app.StartProcessAsync("outer");
        app.Time.Advance(TimeSpan.FromMinutes(10));
        await app.WorkAsync();
        var incident = await app.ReadAsync(db => db.Incidents.SingleAsync());

        await app.ImportAsync("i.json", Usable(Sequence("inner", Delay("sleep", "00:10:00"), Say("say", "'mended'"))));

        Assert.True(await app.Get<RetryIncident>().ExecuteAsync(incident.Id, app.As("admin"), CancellationToken.None));
        Assert.True(await app.HasEndedAsync(running));
    }

    [Fact]
    public async Task An_unknown_definition_is_named()
    {
        await using var app = await InstalledCaseFlow.StartAsync();

        await Refused.IsAsync(app, "process.definition-unknown", () => app.StartProcessAsync("no-such-thing"));
    }
}
