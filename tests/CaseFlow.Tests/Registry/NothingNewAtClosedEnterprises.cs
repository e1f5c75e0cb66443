using CaseFlow.Assessments;
using CaseFlow.Grading;
using CaseFlow.Guidance;
using CaseFlow.Hazards;
using CaseFlow.Meetings;
using CaseFlow.Permits;
using CaseFlow.Processes;
using CaseFlow.Registry;
using CaseFlow.Supervision;
using CaseFlow.Tests.Assessments;
using CaseFlow.Tests.Installed;
using Xunit;

namespace CaseFlow.Tests.Registry;

/// <summary>Whatever begins something at an enterprise refuses a closed one with one sentence; what is on record about it stays. Today is 2026-11-23.</summary>
public sealed class NothingNewAtClosedEnterprises
{
    private const string Refusal = "registry.not-operating";
    private static readonly DateOnly Today = new(2026, 11, 23);

    [Fact]
    public async Task No_inspection_penalty_or_tier_of_the_offices_own()
    {
        await using var app = await ClosedAsync();
        await RefusedAsync(app, app.Get<PlanInspection>(), new PlanInspection.Request(RegistryScene.Yunxi, InspectionKind.Daily, Today, app.Account("inspector1"), null), "inspector1");
        await RefusedAsync(app, app.Get<ProposePenalty>(), new ProposePenalty.Request(RegistryScene.Yunxi, null, "未消除事故隐患", [new(PenaltyParty.Unit, null, "unit-major", 6_000_000)]), "inspector1");
        await RefusedAsync(app, app.Get<OverrideTier>(), new OverrideTier.Request(RegistryScene.Yunxi, Tier.Focused, Today.AddDays(30), "群众反映"), "office");
    }

    [Fact]
    public async Task No_hidden_danger_visit_or_place_on_the_visit_plan()
    {
        await using var app = await ClosedAsync();
        await RefusedAsync(app, app.Get<ReportHazard>(), new ReportHazard.Request(RegistryScene.Yunxi, HazardSeverity.General, "配电箱未上锁", null, null), "village1");
        await RefusedAsync(app, app.Get<PlanVisit>(), new PlanVisit.Request(RegistryScene.Yunxi, "any", Today, ["fire"]), "village1");
        await RefusedAsync(app, app.Get<ChoosePlan>(), new ChoosePlan.Request(RegistryScene.Yunxi, true, "风险较高"), "office");
        Assert.True(await app.RunAsync(app.Get<ChoosePlan>(), new ChoosePlan.Request(RegistryScene.Yunxi, false, "已关停"), "office"));
    }

    [Fact]
    public async Task No_meeting_gives_it_a_decision_but_one_that_it_has_is_given_to_somebody_else()
    {
        await using var app = await InstalledCaseFlow.StartAsync();
        var minutes = new MeetingMinutes(MeetingKind.Dispatch, Today, "镇政府二楼会议室", "黄镇长", "各村、镇直单位", "通报三季度进展。");
        var owed = new NewDecision("更换灭火器", new DecisionOwner(null, RegistryScene.Yunxi), Today.AddDays(3));
        var meeting = await app.RunAsync(app.Get<RecordMeeting>(), new RecordMeeting.Request(minutes, [owed, owed with { Owner = DecisionOwner.Office }]), "office");
        await app.WorkAsync();
        await CloseAsync(app, RegistryScene.Yunxi);
        var decisions = await app.ReadAsync(db => Task.FromResult(db.MeetingDecisions.ToDictionary(d => d.EnterpriseId ?? "office", d => (d.Id, d.Version))));

        await RefusedAsync(app, app.Get<RecordMeeting>(), new RecordMeeting.Request(minutes, [owed]), "office");
        await RefusedAsync(app, app.Get<AddDecision>(), new AddDecision.Request(meeting, owed), "office");
        await RefusedAsync(app, app.Get<CorrectDecision>(), new CorrectDecision.Request(decisions["office"].Id, decisions["office"].Version, owed, "换人"), "office");
        var (id, version) = decisions[RegistryScene.Yunxi];
        await app.RunAsync(app.Get<CorrectDecision>(), new CorrectDecision.Request(id, version, owed with { DueOn = Today.AddDays(9) }, "顺延"), "office");
        await app.RunAsync(app.Get<CorrectDecision>(), new CorrectDecision.Request(id, version + 1, owed with { Owner = new(RegistryScene.Xishan, null) }, "企业已关停"), "office");
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task No_permit_on_its_site_or_for_its_work(bool isSite)
    {
        await using var app = await InstalledCaseFlow.StartAsync();
        var form = InstalledCaseFlow.Form() with { SiteEnterpriseId = RegistryScene.Hengfeng };
        await CloseAsync(app, isSite ? form.SiteEnterpriseId : form.WorkingEnterpriseId);
        Assert.Equal([Refusal], await Refused.CodesAsync(app, () => app.SubmitAsync(form)));
    }

    [Fact]
    public async Task No_application_for_grading_planning_list_self_assessment_or_building_project()
    {
        await using var app = await ClosedAsync();
        await RefusedAsync(app, app.Get<BeginApplication>(), new BeginApplication.Request(RegistryScene.Yunxi, "level-3"), "safety1");
        await RefusedAsync(app, app.Get<PutOnList>(), new PutOnList.Request(2026, RegistryScene.Yunxi, "promote", "level-3", 12, "基础较好"), "office");
        await RefusedAsync(app, app.Get<BeginAssessment>(), new BeginAssessment.Request(RegistryScene.Yunxi, 2026, AssessmentScene.Standard), "principal1");
        await RefusedAsync(app, app.Get<RegisterProject>(), new RegisterProject.Request(RegistryScene.Yunxi, new ProjectDetails("喷涂线改造", ProjectKind.Renovation)), "office");
    }

    [Fact]
    public async Task What_works_again_is_served_again()
    {
        await using var app = await ClosedAsync();
        await app.RunAsync(app.Get<ReopenEnterprise>(), new ReopenEnterprise.Request(RegistryScene.Yunxi, (await app.EnterpriseAsync(RegistryScene.Yunxi)).Version, "恢复生产"), "office");
        await app.RunAsync(app.Get<ReportHazard>(), new ReportHazard.Request(RegistryScene.Yunxi, HazardSeverity.General, "配电箱未上锁", null, null), "village1");
    }

    private static async Task<InstalledCaseFlow> ClosedAsync()
    {
        var app = await InstalledCaseFlow.StartAsync();
        await CloseAsync(app, RegistryScene.Yunxi);
        return app;
    }

    private static async Task CloseAsync(InstalledCaseFlow app, string id) =>
        await app.RunAsync(app.Get<CloseEnterprise>(), new CloseEnterprise.Request(id, (await app.EnterpriseAsync(id)).Version, ClosureKind.ShutDown, Today, "停产"), "office");

    private static async Task RefusedAsync<TRequest, TResult>(InstalledCaseFlow app, IOperation<TRequest, TResult> operation, TRequest request, string user) =>
        Assert.Equal([Refusal], await Refused.CodesAsync(app, () => app.RunAsync(operation, request, user)));
}
