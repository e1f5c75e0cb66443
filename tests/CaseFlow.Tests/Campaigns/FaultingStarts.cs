using CaseFlow.Campaigns;
using CaseFlow.Cases;
using CaseFlow.Inbox;
using CaseFlow.Processes;
using CaseFlow.Tests.Installed;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace CaseFlow.Tests.Campaigns;

/// <summary>An administrator mended the enterprise's definition so that it throws for some, as a script does that reads what one enterprise lacks.</summary>
public sealed class FaultingStarts
{
    private const string Plan = "({ ...getFiler(), item: 'yearly-plan' })";
    private const string First = "unit-01-enterprise-00001";

    [Fact]
    public async Task One_enterprise_that_cannot_be_started_is_set_aside_and_the_others_go_on()
    {
        await using var scene = await CampaignScene.StartAsync(units: 2, each: 3);
        await MendAsync(scene, ThrowsFor(First));
        var id = await scene.RunningAsync();

        var fault = await scene.App.ReadAsync(db => db.StartFaults.AsNoTracking().SingleAsync());
        Assert.Equal((First, "plan", 1), (fault.EnterpriseId, fault.ActivityId, fault.Failures));
        Assert.Contains("nowhere", fault.Reason, StringComparison.Ordinal);
        Assert.Equal(scene.Enterprises.Except([First]), await StartedAsync(scene));
        Assert.NotNull((await scene.App.ReadAsync(db => db.CampaignBatches.AsNoTracking().SingleAsync())).FinishedAt);

        // Nothing of the one is left behind, and the numbers of the others have no gap.
        Assert.Equal(5, await scene.CountAsync<CaseFile>(c => c.Kind == CampaignCases.Enterprise));
        Assert.Equal(25, await scene.CountAsync<Duty>(d => d.ParticipationId != null));
        Assert.Equal(15, await scene.CountAsync<WorkTask>(t => t.DefinitionId == "campaign-enterprise"));
        Assert.Equal(5, await scene.CountAsync<WorkflowInstance>(i => i.DefinitionId == "campaign-enterprise"));
        Assert.Equal(0, await scene.CountAsync<ProcessIncident>());
        Assert.Equal(["00001", "00002", "00003", "00004", "00005"], await scene.App.ReadAsync(db => db.Cases.Where(c => c.Kind == CampaignCases.Enterprise).Select(c => c.Number.Substring(c.Number.Length - 5)).Order().ToListAsync()));
        Assert.True(await scene.App.ReadAsync(db => db.Set<CaseFlow.Audit.AuditEntry>().AnyAsync(a => a.CaseId == id && a.Code == "audit.campaign.set-aside")));
    }

    [Fact]
    public async Task It_is_tried_again_until_it_starts()
    {
        await using var scene = await CampaignScene.StartAsync();
        await MendAsync(scene, ThrowsFor(First));
        var id = await scene.RunningAsync();

        await RetryAsync(scene, id);
        Assert.Equal(2, (await scene.App.ReadAsync(db => db.StartFaults.AsNoTracking().SingleAsync())).Failures);

        await MendAsync(scene, "({ ...getFiler(), item: 'yearly-plan', again: 1 })");
        await RetryAsync(scene, id);
        Assert.Equal(0, await scene.CountAsync<StartFault>());
        Assert.Equal(scene.Enterprises, await StartedAsync(scene));
        Assert.NotNull(await scene.TaskAsync((await scene.PartAsync(First)).Id, "yearly-plan"));
        await scene.RefusedAsync(["campaign.in-already"], () => RetryAsync(scene, id));
    }

    [Fact]
    public async Task A_definition_that_throws_for_all_is_one_incident_and_the_batch_waits_for_it()
    {
        await using var scene = await CampaignScene.StartAsync(units: 1, each: PartStarts.ChunkSize + 1);
        await MendAsync(scene, "nowhere.at.all");
        await scene.RunningAsync();

        Assert.Equal(1, await scene.CountAsync<ProcessIncident>());
        Assert.Equal(0, await scene.CountAsync<StartFault>());
        await MendAsync(scene, Plan + " ");
        var incident = await scene.App.ReadAsync(db => db.Incidents.AsNoTracking().SingleAsync());
        Assert.True(await scene.App.Get<RetryIncident>().ExecuteAsync(incident.Id, scene.App.As("admin"), TestContext.Current.CancellationToken));
        await scene.App.WorkAsync();
        Assert.Equal(PartStarts.ChunkSize + 1, await scene.CountAsync<Participation>());
    }

    private static string ThrowsFor(string enterprise) => $"(getFiler().enterprise === '{enterprise}' ? nowhere.at.all : {Plan})";

    private static async Task MendAsync(CampaignScene scene, string script)
    {
        var json = await File.ReadAllTextAsync(Path.Combine(SeedFiles.Root, "workflows", "campaign", "campaign-enterprise.json"), TestContext.Current.CancellationToken);
        Assert.Contains(Plan, json, StringComparison.Ordinal);
        Assert.Empty((await scene.App.ImportAsync("campaign-enterprise.json", json.Replace(Plan, script, StringComparison.Ordinal))).Refused);
    }

    private static async Task RetryAsync(CampaignScene scene, string campaign)
    {
        await scene.App.RunAsync(scene.App.Get<TakeInEnterprises>(), new TakeInEnterprises.Request(campaign, [First]), "office");
        await scene.App.WorkAsync();
    }

    private static Task<List<string>> StartedAsync(CampaignScene scene) => scene.App.ReadAsync(db => db.Participations.Select(p => p.EnterpriseId).Order().ToListAsync());
}
