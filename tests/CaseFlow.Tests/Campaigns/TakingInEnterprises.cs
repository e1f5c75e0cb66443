using CaseFlow.Campaigns;
using CaseFlow.Cases;
using CaseFlow.Registry;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace CaseFlow.Tests.Campaigns;

/// <summary>Enterprises that come into a campaign after its start.</summary>
public sealed class TakingInEnterprises
{
    private const string Late = "unit-01-enterprise-99999";

    [Fact]
    public async Task One_registered_since_owes_what_the_others_owe_and_what_is_over_is_late_at_once()
    {
        await using var scene = await CampaignScene.StartAsync();
        var id = await scene.RunningAsync();
        await scene.App.GoAsync("2024-04-01 09:00");
        await RegisterAsync(scene, Late, "unit-01");

        await TakeInAsync(scene, id, Late);

        var part = await scene.PartAsync(Late);
        var duties = await scene.App.ReadAsync(db => db.Duties.AsNoTracking().Where(d => d.ParticipationId == part.Id).ToDictionaryAsync(d => d.ItemKey));
        Assert.Equal(5, duties.Count);
        var today = new DateOnly(2024, 4, 1);
        Assert.Equal(17, duties["notice"].DaysLate(today));
        Assert.Equal((new DateOnly(2024, 4, 30), false), (duties["self-assessment"].DueOn, duties["self-assessment"].IsLate(today)));
        Assert.Equal(CampaignScene.Clerk("unit-01"), (await scene.TaskAsync(part.Id, "yearly-plan"))!.AssigneeId);
        Assert.Equal("ZX-2024-0001-00003", (await scene.App.ReadAsync(db => db.Cases.AsNoTracking().SingleAsync(c => c.Id == part.Id))).Number);
    }

    [Fact]
    public async Task Nobody_is_taken_in_twice_whatever_is_pressed()
    {
        await using var scene = await CampaignScene.StartAsync();
        var id = await scene.RunningAsync();
        await RegisterAsync(scene, Late, "unit-01");

        // Two of the office at the same moment: neither sees the other's batch run.
        var request = new TakeInEnterprises.Request(id, [Late, Late]);
        await scene.App.RunAsync(scene.App.Get<TakeInEnterprises>(), request, "office");
        await scene.App.RunAsync(scene.App.Get<TakeInEnterprises>(), request, "office");
        await scene.App.WorkAsync();

        Assert.Equal(3, await scene.CountAsync<Participation>());
        Assert.Equal(2, await scene.CountAsync<CampaignBatch>(b => b.EnterpriseIds != null && b.FinishedAt != null));
        await scene.RefusedAsync(["campaign.in-already"], () => TakeInAsync(scene, id, Late));
    }

    [Fact]
    public async Task A_unit_without_a_part_gets_one_with_its_first_enterprise()
    {
        await using var scene = await CampaignScene.StartAsync(units: 2);
        await scene.App.RunAsync(scene.App.Get<StartCampaign>(), await scene.RequestAsync() with { UnitIds = ["unit-01"] }, "office");
        await scene.App.WorkAsync();
        var id = (await scene.App.ReadAsync(db => db.Campaigns.SingleAsync())).Id;

        await TakeInAsync(scene, id, "unit-02-enterprise-00002");

        var unit = await scene.App.ReadAsync(db => db.CampaignUnits.AsNoTracking().SingleAsync(u => u.UnitId == "unit-02"));
        Assert.Equal(4, await scene.CountAsync<Duty>(d => d.CaseId == unit.Id));
        Assert.Equal("ZX-2024-0001-U02", (await scene.App.ReadAsync(db => db.Cases.AsNoTracking().SingleAsync(c => c.Id == unit.Id))).Number);
        Assert.Equal(1, await scene.CountAsync<Participation>(p => p.UnitId == "unit-02"));
    }

    [Fact]
    public async Task Everything_that_stands_against_it_is_said_at_once()
    {
        await using var scene = await CampaignScene.StartAsync();
        var id = await scene.RunningAsync();
        await scene.App.StageAsync(context => context.Db.Add(new Unit("unit-empty", "无人村委会", UnitKind.Village, isDemo: true)));
        await RegisterAsync(scene, Late, "unit-empty");

        await scene.RefusedAsync(["campaign.nobody-chosen"], () => TakeInAsync(scene, id));
        await scene.RefusedAsync(
            ["campaign.enterprise-unknown", "campaign.in-already", "campaign.unit-without-people"],
            () => TakeInAsync(scene, id, Late, "nobody", "unit-01-enterprise-00001"));
        await scene.RefusedAsync(["campaign.not-office"], () => scene.App.RunAsync(scene.App.Get<TakeInEnterprises>(), new TakeInEnterprises.Request(id, [Late]), scene.As(CampaignScene.Clerk("unit-01")), "k"));
        await scene.App.GoAsync("2025-01-02 09:00");
        await scene.RefusedAsync(["campaign.ended"], () => TakeInAsync(scene, id, Late));
    }

    private static Task RegisterAsync(CampaignScene scene, string id, string unit) => scene.App.StageAsync(context =>
        context.Db.Add(new Enterprise(id, $"{id} 公司", "9135DEMO0199999999", unit, "category-1", "other", EnterpriseSize.Small, RiskColour.Blue, isDemo: true)));

    private static async Task TakeInAsync(CampaignScene scene, string campaign, params string[] enterprises)
    {
        await scene.App.RunAsync(scene.App.Get<TakeInEnterprises>(), new TakeInEnterprises.Request(campaign, enterprises), "office");
        await scene.App.WorkAsync();
    }
}
