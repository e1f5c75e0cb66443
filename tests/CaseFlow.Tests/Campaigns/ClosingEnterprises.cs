using CaseFlow.Audit;
using CaseFlow.Campaigns;
using CaseFlow.Cases;
using CaseFlow.Inbox;
using CaseFlow.Processes;
using CaseFlow.Registry;
using CaseFlow.Reminders;
using CaseFlow.Tests.Installed;
using CaseFlow.Tests.Registry;
using CaseFlow.Workflows;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace CaseFlow.Tests.Campaigns;

/// <summary>An enterprise is closed (关停、注销) and opened again.</summary>
public sealed class ClosingEnterprises
{
    private const string First = "unit-01-enterprise-00001";
    private const string Second = "unit-01-enterprise-00002";
    private const string Reason = "停产清算，见注销通知书（演示）";

    [Fact]
    public async Task What_it_owed_in_the_campaign_is_waived_with_the_reason_and_nobody_is_reminded()
    {
        await using var scene = await CampaignScene.StartAsync();
        await scene.RunningAsync();
        var part = await scene.PartAsync(First);
        await scene.DoAsync(part.Id, "yearly-plan", CampaignScene.Principal(First));
        var follows = await scene.App.ReadAsync(db => new PartsOfClosed().FollowsAsync(db, First, TestContext.Current.CancellationToken));
        Assert.Equal(["2024 年专项行动", "4"], Assert.Single(follows).Arguments);

        await CloseAsync(scene, First);

        var duties = await scene.App.ReadAsync(db => db.Duties.AsNoTracking().Where(d => d.CaseId == part.Id).ToListAsync());
        Assert.Equal(DutyStatus.Done, duties.Single(d => d.ItemKey == "yearly-plan").Status);
        Assert.All(duties.Where(d => d.ItemKey != "yearly-plan"), d => Assert.Equal((DutyStatus.Waived, Reason), (d.Status, d.Evidence)));
        Assert.Equal(0, await scene.CountAsync<WorkTask>(t => t.CaseId == part.Id && t.State == WorkTaskState.Open));
        Assert.NotNull((await scene.App.ReadAsync(db => db.Cases.AsNoTracking().SingleAsync(c => c.Id == part.Id))).ClosedAt);
        Assert.Equal(InstanceStatus.Finished, (await scene.App.ReadAsync(db => db.WorkflowInstances.AsNoTracking().SingleAsync(i => i.CaseId == part.Id))).Status);
        Assert.Null(await scene.App.ReadAsync(db => db.FirstBrokenAsync(part.Id, default)));
        Assert.Null(await scene.App.ReadAsync(db => db.FirstBrokenAsync(First, default)));

        await scene.App.GoAsync("2024-03-08 09:00");
        var mine = duties.Select(d => d.Id).ToList();
        Assert.Equal(0, await scene.CountAsync<Reminder>(r => mine.Contains(r.SubjectId)));
        Assert.True(await scene.CountAsync<Reminder>() > 0);
        Assert.Equal(DutyStatus.Open, (await scene.DutyAsync(Second, "notice")).Status);
    }

    [Fact]
    public async Task It_is_in_no_list_and_no_new_campaign_until_it_is_opened_again()
    {
        await using var scene = await CampaignScene.StartAsync();
        await CloseAsync(scene, First);
        Assert.DoesNotContain(First, await scene.App.SeenByAsync("office"));
        var office = await scene.App.ActorAsync("office");
        Assert.Contains(First, await scene.App.ReadAsync(db => FindEnterprises.Matching(db, office, new EnterpriseFilter { IncludesClosed = true }).Select(e => e.Id).ToListAsync()));
        await scene.RefusedAsync(["registry.enterprise-closed"], async () => await scene.App.RunAsync(scene.App.Get<StartCampaign>(), await scene.RequestAsync() with { EnterpriseIds = [First, Second] }, "office"));

        var id = await scene.RunningAsync();
        Assert.Equal([Second], await scene.App.ReadAsync(db => db.Participations.Select(p => p.EnterpriseId).ToListAsync()));
        await scene.RefusedAsync(["registry.enterprise-closed"], () => scene.App.RunAsync(scene.App.Get<TakeInEnterprises>(), new TakeInEnterprises.Request(id, [First]), "office"));

        await ReopenAsync(scene, First, "恢复生产");
        Assert.Contains(First, await scene.App.SeenByAsync("office"));
        await scene.App.RunAsync(scene.App.Get<TakeInEnterprises>(), new TakeInEnterprises.Request(id, [First]), "office");
        await scene.App.WorkAsync();
        Assert.Equal(2, await scene.CountAsync<Participation>());
        Assert.Equal(["registry.history.enterprise-closed", "registry.history.enterprise-reopened"], (await scene.App.HistoryAsync(First)).Select(m => m.Code));
        Assert.All(await scene.App.HistoryAsync(First), m => BothLanguages.Say(scene.App.Get<CaseFlow.Language.Texts>(), m));
    }

    [Fact]
    public async Task One_closed_while_its_batch_runs_is_left_out()
    {
        await using var scene = await CampaignScene.StartAsync();
        await scene.App.RunAsync(scene.App.Get<StartCampaign>(), await scene.RequestAsync() with { EnterpriseIds = [First, Second] }, "office");
        await CloseAsync(scene, First);
        await scene.App.WorkAsync();

        Assert.Equal([Second], await scene.App.ReadAsync(db => db.Participations.Select(p => p.EnterpriseId).ToListAsync()));
        Assert.NotNull((await scene.App.ReadAsync(db => db.CampaignBatches.AsNoTracking().SingleAsync())).FinishedAt);
    }

    [Fact]
    public async Task Its_other_cases_stay_open_and_are_listed()
    {
        await using var app = await InstalledCaseFlow.StartAsync();
        await app.SubmitAsync();
        await CloseAsync(app, RegistryScene.Yunxi);

        Assert.Null((await app.ReadAsync(db => db.Cases.AsNoTracking().SingleAsync(c => c.Id == app.Permit))).ClosedAt);
        var listed = await app.ReadAsync(db => CaseFlow.Registry.Pages.OpenCase.ReadAsync(db, RegistryScene.Yunxi, app.Get<IEnumerable<EnterpriseCases>>(), app.Get<IEnumerable<ICaseLines>>(), app.Get<IEnumerable<CaseView>>()));
        Assert.Equal($"/permits/{app.Permit}", Assert.Single(listed).Href);
    }

    [Fact]
    public async Task Only_the_office_closes_with_kind_day_and_reason_and_only_once()
    {
        await using var app = await InstalledCaseFlow.StartAsync();
        var version = (await app.EnterpriseAsync(RegistryScene.Yunxi)).Version;
        var good = new CloseEnterprise.Request(RegistryScene.Yunxi, version, ClosureKind.Deregistered, new(2026, 11, 23), Reason);

        await Refused.IsAsync(app, "registry.not-registrar", () => app.RunAsync(app.Get<CloseEnterprise>(), good, "village1"));
        Assert.Equal(
            ["registry.field-required", "registry.field-required", "registry.field-required"],
            await Refused.CodesAsync(app, () => app.RunAsync(app.Get<CloseEnterprise>(), good with { Kind = null, On = null, Reason = " " }, "office")));
        await Refused.IsAsync(app, "registry.closing.future", () => app.RunAsync(app.Get<CloseEnterprise>(), good with { On = new(2026, 11, 24) }, "office"));
        await Refused.IsAsync(app, "registry.enterprise-open", () => app.RunAsync(app.Get<ReopenEnterprise>(), new ReopenEnterprise.Request(RegistryScene.Yunxi, version, "误操作"), "office"));
        await app.RunAsync(app.Get<CloseEnterprise>(), good, "office");
        await Refused.IsAsync(app, "registry.changed-meanwhile", () => app.RunAsync(app.Get<CloseEnterprise>(), good, "office"));
        await Refused.IsAsync(app, "registry.enterprise-closed", () => app.RunAsync(app.Get<CloseEnterprise>(), good with { Version = version + 1 }, "office"));
        await Refused.IsAsync(app, "registry.field-required", () => app.RunAsync(app.Get<ReopenEnterprise>(), new ReopenEnterprise.Request(RegistryScene.Yunxi, version + 1, " "), "office"));
    }

    private static Task CloseAsync(CampaignScene scene, string id) => CloseAsync(scene.App, id);

    private static async Task CloseAsync(InstalledCaseFlow app, string id) =>
        await app.RunAsync(app.Get<CloseEnterprise>(), new CloseEnterprise.Request(id, (await app.EnterpriseAsync(id)).Version, ClosureKind.ShutDown, new(2024, 1, 20), Reason), "office");

    private static async Task ReopenAsync(CampaignScene scene, string id, string reason) =>
        await scene.App.RunAsync(scene.App.Get<ReopenEnterprise>(), new ReopenEnterprise.Request(id, (await scene.App.EnterpriseAsync(id)).Version, reason), "office");
}
