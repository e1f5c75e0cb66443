using CaseFlow.Guidance;
using CaseFlow.Hazards;
using CaseFlow.Inbox;
using CaseFlow.People;
using CaseFlow.Registry;
using CaseFlow.Tests.Hazards;
using CaseFlow.Tests.Installed;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace CaseFlow.Tests.Guidance;

public sealed class VisitingEnterprises
{
    private static readonly DateOnly Today = new(2026, 11, 23);

    [Fact]
    public async Task What_a_visit_finds_goes_its_own_way_and_its_advisers_are_kept()
    {
        await using var scene = await HazardScene.StartAsync();
        var visit = await PlannedAsync(scene);
        await WriteAsync(scene, visit, [new(FindingKind.MajorHazard, "fire", "安全出口上锁", null), new(FindingKind.GeneralHazard, null, "灭火器过期", "仓库"), new(FindingKind.Advice, null, "增加演练", null), new(FindingKind.GoodPractice, "emergency", "班前一分钟", null)]);
        await AnswerAsync(scene, visit, "Visited");

        var hazards = await scene.App.ReadAsync(db => db.Hazards.OrderBy(h => h.Number).ToListAsync());
        Assert.Equal([HazardSeverity.Major, HazardSeverity.General], hazards.Select(h => h.Severity));
        Assert.All(hazards, h => Assert.Equal((HazardSource.Guidance, visit), (h.Source, h.SourceId)));
        Assert.Equal(["office"], await scene.MailedAsync("重大事故隐患"));
        Assert.Equal([("安全咨询公司（演示）", Today)], await scene.App.ReadAsync(async db => (await db.VisitAdvisers.Where(a => a.EnterpriseId == HazardScene.Yunxi && a.Role == TeamRole.Expert).ToListAsync()).Select(a => (a.Organisation, a.AdvisedOn))));
        Assert.Null((await scene.App.ReadAsync(db => db.GoodPractices.SingleAsync())).SharedAt);
    }

    [Fact]
    public async Task A_visit_is_not_recorded_without_words_nor_for_a_day_to_come()
    {
        await using var scene = await HazardScene.StartAsync();
        var visit = await PlannedAsync(scene);

        await Refused.IsAsync(scene.App, "guidance.summary-missing", () => AnswerAsync(scene, visit, "Visited"));
        await Refused.IsAsync(scene.App, "guidance.visited-in-future", () => WriteAsync(scene, visit, [], Today.AddDays(1)));
        await Refused.IsAsync(scene.App, "inbox.not-yours", () => WriteAsync(scene, visit, [], user: "village1"));
    }

    [Fact]
    public async Task A_visit_that_is_called_off_keeps_the_reason_and_raises_nothing()
    {
        await using var scene = await HazardScene.StartAsync();
        var visit = await PlannedAsync(scene);
        await AnswerAsync(scene, visit, "CallOff", "企业停产");

        Assert.Equal("企业停产", (await scene.App.ReadAsync(db => db.GuidanceVisits.SingleAsync())).CalledOffReason);
        Assert.Empty(await scene.App.ReadAsync(db => db.VisitAdvisers.ToListAsync()));
    }

    [Fact]
    public async Task Only_the_office_shares_a_practice()
    {
        await using var scene = await HazardScene.StartAsync();
        var visit = await PlannedAsync(scene);
        await WriteAsync(scene, visit, [new(FindingKind.GoodPractice, null, "班前一分钟", null)]);
        await AnswerAsync(scene, visit, "Visited");
        var practice = await scene.App.ReadAsync(db => db.GoodPractices.SingleAsync());

        await Refused.IsAsync(scene.App, "guidance.not-office", () => scene.App.RunAsync(scene.App.Get<SharePractice>(), new SharePractice.Request(practice.Id, "x"), "village1"));
        await scene.App.RunAsync(scene.App.Get<SharePractice>(), new SharePractice.Request(practice.Id, "班前一分钟会"), "office");
        Assert.NotNull((await scene.App.ReadAsync(db => db.GoodPractices.SingleAsync())).SharedAt);
    }

    [Fact]
    public async Task The_plan_proposes_by_risk_and_need_and_the_office_decides_over_it()
    {
        await using var scene = await HazardScene.StartAsync();
        Assert.Equal([(HazardScene.Yunxi, 60, true), (HazardScene.Hengfeng, 30, true)], await PlanAsync(scene));

        await scene.ReportAsync("office", HazardSeverity.Major, HazardScene.Hengfeng);
        Assert.Equal([(HazardScene.Hengfeng, 70, true), (HazardScene.Yunxi, 60, true)], await PlanAsync(scene));

        await Refused.IsAsync(scene.App, "guidance.not-office", () => ChooseAsync(scene, "village1"));
        await ChooseAsync(scene, "office");
        Assert.Equal([(HazardScene.Yunxi, 60, true), (HazardScene.Hengfeng, 70, false)], await PlanAsync(scene));
    }

    [Fact]
    public async Task A_team_has_one_leader()
    {
        await using var scene = await HazardScene.StartAsync();

        await Refused.IsAsync(scene.App, "guidance.one-leader", () => TeamAsync(scene, [new("甲", TeamRole.Member, "镇安办")]));
        await Refused.IsAsync(scene.App, "guidance.member-incomplete", () => TeamAsync(scene, [new("甲", TeamRole.Leader, "")]));
        await Refused.IsAsync(scene.App, "guidance.not-office", () => TeamAsync(scene, [new("甲", TeamRole.Leader, "镇安办")], "village1"));
    }

    private static Task<bool> ChooseAsync(HazardScene scene, string user) =>
        scene.App.RunAsync(scene.App.Get<ChoosePlan>(), new ChoosePlan.Request(HazardScene.Hengfeng, false, "已停产"), user);

    private static async Task<IReadOnlyList<(string, int, bool)>> PlanAsync(HazardScene scene)
    {
        await using var db = scene.App.Open();
        var rows = await scene.App.Get<VisitPlan>().ReadAsync(db, Actor.System, Today, default);
        return [.. rows.Where(r => r.Enterprise.Id is HazardScene.Yunxi or HazardScene.Hengfeng).Select(r => (r.Enterprise.Id, r.Points, r.IsOn))];
    }

    private static Task<string> TeamAsync(HazardScene scene, IReadOnlyList<TeamMember> members, string user = "office") =>
        scene.App.RunAsync(scene.App.Get<SaveTeam>(), new SaveTeam.Request(null, "第一组（演示）", members), user);

    private static async Task<string> PlannedAsync(HazardScene scene)
    {
        var team = await TeamAsync(scene, [new("专家甲", TeamRole.Expert, "安全咨询公司（演示）", "消防"), new("安知远", TeamRole.Leader, "镇安办", null, scene.App.Account("office"))]);
        return await scene.App.RunAsync(scene.App.Get<PlanVisit>(), new PlanVisit.Request(HazardScene.Yunxi, team, Today.AddDays(2), ["fire", "emergency"]), "village1");
    }

    private static async Task WriteAsync(HazardScene scene, string visit, IReadOnlyList<VisitFinding> findings, DateOnly? on = null, string user = "office")
    {
        var task = await scene.TaskAsync(visit, GuidanceTasks.Record);
        await scene.App.RunAsync(scene.App.Get<WriteVisit>(), new WriteVisit.Request(task.Id, new VisitRecord(on ?? Today, "查看车间和仓库", findings, Today.AddDays(30))), user);
    }

    private static Task AnswerAsync(HazardScene scene, string visit, string outcome, string? comment = null) =>
        scene.AnswerAsync(visit, GuidanceTasks.Record, outcome, "office", comment);
}
