using CaseFlow.Campaigns;
using CaseFlow.Cases;
using CaseFlow.Inbox;
using CaseFlow.Notifications;
using CaseFlow.Processes;
using CaseFlow.Registry;
using CaseFlow.Tests.Installed;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace CaseFlow.Tests.Campaigns;

public sealed class StartingCampaigns
{
    [Fact]
    public async Task Everybody_gets_a_part_with_what_is_owed_and_by_when()
    {
        await using var scene = await CampaignScene.StartAsync(units: 2, each: 3);
        var id = await scene.RunningAsync();

        var part = await scene.PartAsync("unit-01-enterprise-00001");
        var duties = await scene.App.ReadAsync(db => db.Duties.AsNoTracking().Where(d => d.ParticipationId == part.Id).ToDictionaryAsync(d => d.ItemKey, d => d.DueOn));
        Assert.Equal(new DateOnly(2024, 3, 15), duties["notice"]);
        Assert.Equal(new DateOnly(2024, 3, 15), duties["commitment"]);
        Assert.Equal(new DateOnly(2024, 3, 15), duties["yearly-plan"]);
        Assert.Equal(new DateOnly(2024, 4, 30), duties["self-assessment"]);
        Assert.Equal(new DateOnly(2024, 4, 30), duties["corrections"]);
        Assert.Equal(5, duties.Count);

        // The commitment waits for the notice, corrections for the self-assessment.
        Assert.Equal(["assessment.file", "campaign.duty", "commitment.deliver"], await OpenAsync(scene, part.Id));
        var unit = await scene.App.ReadAsync(db => db.CampaignUnits.AsNoTracking().SingleAsync(u => u.UnitId == "unit-01"));
        Assert.Equal(4, (await OpenAsync(scene, unit.Id)).Count);
        Assert.Equal(6, (await OpenAsync(scene, id)).Count);
        Assert.Equal(0, await scene.App.ReadAsync(db => db.OutgoingMails.CountAsync()));
    }

    [Fact]
    public async Task An_enterprise_without_an_account_is_done_for_by_its_unit()
    {
        await using var scene = await CampaignScene.StartAsync();
        await scene.RunningAsync();

        var own = await scene.TaskAsync((await scene.PartAsync("unit-01-enterprise-00001")).Id, "yearly-plan");
        var helped = await scene.TaskAsync((await scene.PartAsync("unit-01-enterprise-00002")).Id, "yearly-plan");

        Assert.Equal(CampaignScene.Principal("unit-01-enterprise-00001"), own!.AssigneeId);
        Assert.Equal(CampaignScene.Clerk("unit-01"), helped!.AssigneeId);
    }

    [Fact]
    public async Task Everything_that_is_wrong_is_said_at_once_and_nothing_starts()
    {
        await using var scene = await CampaignScene.StartAsync(units: 2);
        await scene.App.StageAsync(context => context.Db.Add(new Unit("unit-empty", "无人村委会", UnitKind.Village, isDemo: true)));
        var good = await scene.RequestAsync();
        var request = good with
        {
            Title = " ",
            Phases = [.. good.Phases.Select(p => p.Key == "guidance" ? p with { DueOn = new(2024, 1, 1) } : p)],
            UnitIds = ["unit-01", "unit-empty", "unit-nowhere"],
            EnterpriseIds = ["unit-01-enterprise-00001", "unit-02-enterprise-00001"],
        };

        await scene.RefusedAsync(
            ["campaign.title-missing", "campaign.phase-reversed-in", "campaign.unit-unknown", "campaign.unit-without-people", "campaign.enterprise-without-unit"],
            () => scene.App.RunAsync(scene.App.Get<StartCampaign>(), request, "office"));
        Assert.Equal(0, await scene.App.ReadAsync(db => db.Campaigns.CountAsync()));
    }

    [Fact]
    public async Task A_campaign_starts_once_a_year()
    {
        await using var scene = await CampaignScene.StartAsync();
        await scene.BeginAsync();

        await scene.RefusedAsync(["campaign.started-already"], scene.BeginAsync);
    }

    [Fact]
    public async Task Only_the_office_starts_one()
    {
        await using var scene = await CampaignScene.StartAsync();
        var request = await scene.RequestAsync();

        await scene.RefusedAsync(["campaign.not-office"], () => scene.App.RunAsync(scene.App.Get<StartCampaign>(), request, scene.As(CampaignScene.Clerk("unit-01")), "k"));
    }

    [Fact]
    public async Task Only_the_chosen_enterprises_take_part()
    {
        await using var scene = await CampaignScene.StartAsync(units: 1, each: 5);
        await scene.App.RunAsync(scene.App.Get<StartCampaign>(), await scene.RequestAsync() with { EnterpriseIds = ["unit-01-enterprise-00004", "unit-01-enterprise-00002"] }, "office");
        await scene.App.WorkAsync();

        Assert.Equal(["unit-01-enterprise-00002", "unit-01-enterprise-00004"], await scene.App.ReadAsync(db => db.Participations.Select(p => p.EnterpriseId).Order().ToListAsync()));
    }

    // Nothing in memory carries a batch: whoever comes next goes on where the rows say.
    [Fact]
    public async Task Five_hundred_enterprises_start_once_each_though_the_host_is_restarted_in_between()
    {
        await using var scene = await CampaignScene.StartAsync(units: 10, each: 50);
        await scene.BeginAsync();
        var batch = await scene.App.ReadAsync(db => db.CampaignBatches.AsNoTracking().SingleAsync());
        Assert.Equal(500, batch.Total);
        await ContinueAsync(scene, batch);
        await scene.App.RestartAsync();
        await ContinueAsync(scene, batch);
        batch = await scene.App.ReadAsync(db => db.CampaignBatches.AsNoTracking().SingleAsync());
        Assert.Equal(2 * PartStarts.ChunkSize, batch.Done);

        await scene.App.WorkAsync();
        Assert.Equal(0, await scene.App.WorkAsync());

        Assert.Equal(500, await scene.App.ReadAsync(db => db.Participations.Select(p => p.EnterpriseId).Distinct().CountAsync()));
        Assert.Equal(500, await scene.CountAsync<Participation>());
        Assert.Equal(500, await scene.CountAsync<CaseFile>(c => c.Kind == CampaignCases.Enterprise));
        Assert.Equal(500, await scene.CountAsync<WorkflowInstance>(i => i.DefinitionId == "campaign-enterprise"));
        Assert.Equal(2500, await scene.CountAsync<Duty>(d => d.ParticipationId != null));
        Assert.Equal(1500, await scene.CountAsync<WorkTask>(t => t.DefinitionId == "campaign-enterprise" && t.State == WorkTaskState.Open));
        Assert.NotNull((await scene.App.ReadAsync(db => db.CampaignBatches.SingleAsync())).FinishedAt);
        Assert.Equal(0, await scene.CountAsync<ProcessIncident>());
    }

    private static Task<bool> ContinueAsync(CampaignScene scene, CampaignBatch batch) =>
        scene.App.RunAsync(scene.App.Get<ContinueBatch>(), new ContinueBatch.Request(batch.Id), Caller.System, batch.Id);

    private static Task<List<string>> OpenAsync(CampaignScene scene, string caseId) =>
        scene.App.ReadAsync(db => db.Tasks.Where(t => t.CaseId == caseId && t.State == WorkTaskState.Open).Select(t => t.TypeName).Order().ToListAsync());
}
