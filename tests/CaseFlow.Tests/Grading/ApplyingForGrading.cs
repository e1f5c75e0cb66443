using CaseFlow.Grading;
using CaseFlow.Hazards;
using CaseFlow.People;
using CaseFlow.Registry;
using CaseFlow.Tests.Installed;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace CaseFlow.Tests.Grading;

public sealed class ApplyingForGrading
{
    [Fact]
    public async Task An_enterprise_has_one_application_at_a_time()
    {
        await using var scene = await GradingScene.StartAsync();
        await scene.FileAsync();

        await Refused.IsAsync(scene.App, "grading.open-already", () => scene.SubmitAsync("level-3"));
        await scene.RunAsync(scene.App.Get<WithdrawApplication>(), new WithdrawApplication.Request(scene.Id, "材料还没准备好"), GradingScene.Officer(GradingScene.Enterprise));
        Assert.Equal(GradingStatus.Withdrawn, await scene.StatusAsync());
        Assert.Empty(await scene.OpenTasksAsync());
        await scene.SubmitAsync("level-3");
    }

    [Fact]
    public async Task What_is_missing_is_named_at_once()
    {
        await using var scene = await GradingScene.StartAsync();
        var officer = GradingScene.Officer(GradingScene.Enterprise);
        var id = await scene.RunAsync(scene.App.Get<BeginApplication>(), new BeginApplication.Request(GradingScene.Enterprise, "level-2"), officer);

        var codes = await Refused.CodesAsync(scene.App, () => scene.RunAsync(scene.App.Get<SubmitApplication>(), new SubmitApplication.Request(id), officer));
        Assert.Equal(7, codes.Count(c => c == "grading.not-declared"));
        Assert.Contains("grading.assessment-missing", codes);
        Assert.Contains("grading.account-missing", codes);
    }

    [Fact]
    public async Task Only_the_enterprise_writes_and_only_for_levels_of_its_size()
    {
        await using var scene = await GradingScene.StartAsync(enterprises: 2, size: EnterpriseSize.Large);
        var begin = scene.App.Get<BeginApplication>();

        await Refused.IsAsync(scene.App, "grading.not-yours", () => scene.RunAsync(begin, new BeginApplication.Request(GradingScene.Enterprise, "level-2"), GradingScene.Officer("e-0002")));
        await Refused.IsAsync(scene.App, "grading.level-not-for-size", () => scene.RunAsync(begin, new BeginApplication.Request(GradingScene.Enterprise, "qualified"), GradingScene.Officer(GradingScene.Enterprise)));
        await Refused.IsAsync(scene.App, "grading.level-unknown", () => scene.RunAsync(begin, new BeginApplication.Request(GradingScene.Enterprise, "level-9"), GradingScene.Officer(GradingScene.Enterprise)));
    }

    [Theory]
    [InlineData("2023-04-23", 1, 0, 0, true)]
    [InlineData("2023-04-22", 1, 0, 0, false)] // a year ago to the day
    [InlineData("2024-01-15", 0, 2, 99_999_999, false)]
    [InlineData("2024-01-15", 0, 3, 0, true)]
    [InlineData("2024-01-15", 0, 0, 100_000_000, true)]
    public async Task Accidents_of_the_year_before_bar(string on, int deaths, int injured, long lossFen, bool bars)
    {
        await using var scene = await GradingScene.StartAsync();
        var accident = new RecordAccident.Request(GradingScene.Enterprise, DateOnly.Parse(on, System.Globalization.CultureInfo.InvariantCulture), deaths, injured, lossFen, "演示事故");
        await scene.RunAsync(scene.App.Get<RecordAccident>(), accident, GradingScene.Organiser);

        if (bars)
        {
            await Refused.IsAsync(scene.App, "grading.known.accidents", () => scene.SubmitAsync());
        }
        else
        {
            await scene.SubmitAsync();
        }
    }

    [Fact]
    public async Task An_open_major_danger_bars()
    {
        await using var scene = await GradingScene.StartAsync();
        var finding = new HazardFinding(GradingScene.Enterprise, HazardSource.Report, HazardSeverity.Major, "演示：重大隐患");
        await scene.App.StageAsync(context => context.Db.Add(new Hazard(context.NewId(), "YH-TEST-1", finding, Actor.System, new DateOnly(2024, 4, 1), new DateOnly(2024, 5, 1))));

        await Refused.IsAsync(scene.App, "grading.known.major-dangers", () => scene.SubmitAsync());
    }

    [Fact]
    public async Task A_refusal_bars_for_a_year()
    {
        await using var scene = await GradingScene.StartAsync();
        await scene.FileAsync();
        await scene.AnswerAsync(GradingScene.Organiser, "FindComplete");
        await Refused.IsAsync(scene.App, "inbox.reason-required", () => scene.AnswerAsync(GradingScene.Organiser, "Decline", " "));
        await scene.AnswerAsync(GradingScene.Organiser, "Decline", "重大变更后未重新自评。");
        Assert.Equal((GradingStatus.Refused, "重大变更后未重新自评。"), ((await scene.ApplicationAsync()).Status, (await scene.ApplicationAsync()).Reason));

        await scene.App.GoAsync("2025-04-21 09:00");
        await Refused.IsAsync(scene.App, "grading.known.last-refusal", () => scene.SubmitAsync());
        await scene.App.GoAsync("2025-04-22 09:00");
        await scene.RunAsync(scene.App.Get<SubmitApplication>(), new SubmitApplication.Request((await scene.App.ReadAsync(db => db.GradingApplications.SingleAsync(a => a.OpenFor != null))).Id), GradingScene.Officer(GradingScene.Enterprise));
    }

    [Fact]
    public async Task The_principal_may_give_it_back_and_it_is_handed_in_again_under_its_number()
    {
        await using var scene = await GradingScene.StartAsync();
        await scene.SubmitAsync();
        var number = (await scene.ApplicationAsync()).Number;
        await scene.AnswerAsync(GradingScene.Principal(GradingScene.Enterprise), "GiveBack", "自评报告写得太简单");
        Assert.Equal(GradingStatus.Draft, await scene.StatusAsync());

        await scene.RunAsync(scene.App.Get<SubmitApplication>(), new SubmitApplication.Request(scene.Id), GradingScene.Officer(GradingScene.Enterprise));
        await scene.AnswerAsync(GradingScene.Principal(GradingScene.Enterprise), "Declare");
        Assert.Equal((GradingStatus.Checking, number), ((await scene.ApplicationAsync()).Status, (await scene.ApplicationAsync()).Number));
        Assert.Single(await scene.App.ReadAsync(db => db.Set<Cases.Signature>().Where(s => s.CaseId == scene.Id && s.Action == "grading.sign:Declare").ToListAsync()));
    }

    [Fact]
    public async Task Reviewers_see_what_is_assigned_to_them_and_drafts_stay_at_home()
    {
        await using var scene = await GradingScene.StartAsync(enterprises: 2);
        await scene.SubmitAsync();
        Assert.Equal((1, 0, 0), (await SeenAsync(scene, GradingScene.Officer(GradingScene.Enterprise)), await SeenAsync(scene, GradingScene.Organiser), await SeenAsync(scene, GradingScene.Officer("e-0002"))));
        await scene.AnswerAsync(GradingScene.Principal(GradingScene.Enterprise), "Declare");
        await scene.AnswerAsync(GradingScene.Organiser, "FindComplete");
        await scene.AnswerAsync(GradingScene.Organiser, "TakeOn");
        Assert.Equal((1, 0, 0), (await SeenAsync(scene, GradingScene.Organiser), await SeenAsync(scene, GradingScene.Lead), await SeenAsync(scene, GradingScene.Auditor)));
        await scene.AssignAsync();
        Assert.Equal((1, 0, 0), (await SeenAsync(scene, GradingScene.Member), await SeenAsync(scene, GradingScene.OtherLead), await SeenAsync(scene, GradingScene.Auditor)));
        await scene.ReportAsync();
        Assert.Equal(1, await SeenAsync(scene, GradingScene.Auditor));
    }

    private static Task<int> SeenAsync(GradingScene scene, string account) => scene.App.ReadAsync(async db =>
        await db.GradingApplications.VisibleTo(db, await db.ActorAsync(account, scene.App.Now, CancellationToken.None)).CountAsync());
}
