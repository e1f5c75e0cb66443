using CaseFlow.Assessments;
using CaseFlow.Grading;
using CaseFlow.Guidance;
using CaseFlow.Tests.Installed;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace CaseFlow.Tests.Grading;

public sealed class ReviewingOnSite
{
    [Theory]
    [InlineData(EngagementKind.Advised)]
    [InlineData(EngagementKind.Trained)]
    [InlineData(EngagementKind.Charged)]
    [InlineData(EngagementKind.Employed)]
    public async Task Who_is_tied_to_the_enterprise_is_not_named_and_the_reason_is_said(EngagementKind kind)
    {
        await using var scene = await GradingScene.StartAsync();
        await scene.AcceptedAsync();
        await TieAsync(scene, null, GradingScene.Member, kind, new DateOnly(2021, 4, 22));

        await Refused.IsAsync(scene.App, $"grading.conflict.{kind}", () => scene.AssignAsync());
        Assert.Equal(GradingStatus.Assigning, await scene.StatusAsync());
        await scene.AssignAsync(others: true);
    }

    [Fact]
    public async Task A_tie_of_the_unit_counts_for_all_of_it_and_an_old_one_for_nobody()
    {
        await using var scene = await GradingScene.StartAsync();
        await scene.AcceptedAsync();
        await TieAsync(scene, GradingScene.Unit, null, EngagementKind.Charged, new DateOnly(2021, 4, 21));
        await TieAsync(scene, GradingScene.OtherUnit, null, EngagementKind.Charged, new DateOnly(2024, 3, 1));

        Assert.Equal(2, (await Refused.CodesAsync(scene.App, () => scene.AssignAsync(others: true))).Count(c => c == "grading.conflict.Charged"));
        await scene.AssignAsync();
        Assert.All(await scene.App.ReadAsync(db => db.Reviewers.AsNoTracking().ToListAsync()), r => Assert.Equal((5, true), (r.Checks.Count, r.Checks.All(c => c.Passed))));
    }

    [Fact]
    public async Task Whoever_went_there_with_a_guidance_team_advised_it_and_so_did_the_unit_that_sent_them()
    {
        await using var scene = await GradingScene.StartAsync();
        await scene.AcceptedAsync();
        await scene.App.StageAsync(context =>
        {
            var day = new DateOnly(2024, 4, 15);
            var visit = new GuidanceVisit("visit-1", "BF-2024-0001", GradingScene.Enterprise, "team-1", day, ["fire"], day);
            visit.Write(VisitRecord.Empty with { VisitedOn = day, Summary = "看了车间。" }, day);
            visit.Complete("队长");
            context.Db.Add(visit);
            context.Db.Add(new VisitAdviser(visit, 0, new TeamMember("丙", TeamRole.Expert, "甲评审单位")));
            context.Db.Add(new VisitAdviser(visit, 1, new TeamMember("丁", TeamRole.Expert, "自由职业", null, GradingScene.OtherMember)));
        });

        Assert.Equal(2, (await Refused.CodesAsync(scene.App, () => scene.AssignAsync())).Count(c => c == "grading.conflict.Advised"));
        Assert.Single(await Refused.CodesAsync(scene.App, () => scene.AssignAsync(others: true)), "grading.conflict.Advised");
    }

    [Fact]
    public async Task Too_few_or_strangers_are_refused()
    {
        await using var scene = await GradingScene.StartAsync();
        await scene.AcceptedAsync();

        await Refused.IsAsync(scene.App, "grading.too-few-reviewers", () => scene.NameAsync(GradingScene.Unit, [GradingScene.Lead, GradingScene.Lead]));
        await Refused.IsAsync(scene.App, "grading.not-a-reviewer", () => scene.NameAsync(GradingScene.Unit, [GradingScene.Lead, GradingScene.OtherMember]));
        await Refused.IsAsync(scene.App, "grading.not-a-reviewer", () => scene.NameAsync(GradingScene.Unit, [GradingScene.Lead, GradingScene.Organiser]));
        await Refused.IsAsync(scene.App, "grading.nobody-named", () => scene.AnswerAsync(GradingScene.Organiser, "Assign"));
    }

    [Fact]
    public async Task Nothing_is_scored_before_everybody_declared()
    {
        await using var scene = await GradingScene.StartAsync();
        await scene.AcceptedAsync();
        await scene.NameAsync(GradingScene.Unit, [GradingScene.Lead, GradingScene.Member]);
        await scene.AnswerAsync(GradingScene.Organiser, "Assign");
        await scene.DeclareAsync(GradingScene.Lead);

        await Refused.IsAsync(scene.App, "grading.not-all-declared", async () => await scene.WriteReviewAsync(await scene.SheetAsync(0)));
        await Refused.IsAsync(scene.App, "grading.not-reviewing", () => scene.DeclareAsync(GradingScene.OtherLead));
    }

    [Fact]
    public async Task A_reviewer_who_steps_back_sends_it_back_to_be_assigned()
    {
        await using var scene = await GradingScene.StartAsync();
        await scene.AcceptedAsync();
        await scene.NameAsync(GradingScene.Unit, [GradingScene.Lead, GradingScene.Member]);
        await scene.AnswerAsync(GradingScene.Organiser, "Assign");
        await scene.DeclareAsync(GradingScene.Member, "配偶在该企业任职");
        await scene.App.WorkAsync();

        Assert.Equal([GradingTasks.Assign], await scene.OpenTasksAsync());
        await scene.AssignAsync(others: true);
        await scene.ReportAsync(lead: GradingScene.OtherLead);
        Assert.Equal(GradingStatus.Auditing, await scene.StatusAsync());
    }

    [Fact]
    public async Task A_score_above_the_maximum_is_refused()
    {
        await using var scene = await GradingScene.StartAsync();
        await scene.ReviewingAsync();
        var sheet = await scene.SheetAsync(1, points: -1);

        await Refused.IsAsync(scene.App, "assessment.points-beyond", () => scene.WriteReviewAsync(sheet));
    }

    [Fact]
    public async Task An_incomplete_sheet_is_not_reported()
    {
        await using var scene = await GradingScene.StartAsync();
        await scene.ReviewingAsync();
        await scene.WriteReviewAsync(new ReviewSheet(null, new Dictionary<string, ItemMark>(), null, " "));

        var codes = await Refused.CodesAsync(scene.App, () => scene.AnswerAsync(GradingScene.Lead, "ReportReview"));
        Assert.Contains("assessment.item-open", codes);
        Assert.Contains("grading.opinion-missing", codes);
        Assert.Contains("grading.visit-impossible", codes);
    }

    [Fact]
    public async Task Below_the_level_or_with_a_veto_it_fails()
    {
        await using var scene = await GradingScene.StartAsync();
        await scene.ReviewingAsync();
        var standard = await scene.StandardAsync();
        var veto = standard.AllItems.First(i => i.IsVeto);
        var sheet = await scene.SheetAsync(0);
        await scene.WriteReviewAsync(sheet with { Marks = new Dictionary<string, ItemMark>(sheet.Marks) { [veto.Key] = new(ItemVerdict.Deducted, 0, IsVetoHit: true, "触及否决项") } });
        await scene.AnswerAsync(GradingScene.Lead, "ReportReview");

        Assert.Equal((GradingStatus.Failed, ReviewConclusion.Failed), ((await scene.ApplicationAsync()).Status, (await scene.ApplicationAsync()).Conclusion));
    }

    [Fact]
    public async Task Every_nonconformity_needs_its_measures()
    {
        await using var scene = await GradingScene.StartAsync();
        await scene.RectifyingAsync();
        var officer = GradingScene.Officer(GradingScene.Enterprise);

        await Refused.IsAsync(scene.App, "grading.measures-missing", () => scene.AnswerAsync(officer, "FinishRectifying"));
        await Refused.IsAsync(scene.App, "grading.not-a-nonconformity", () => scene.RunAsync(scene.App.Get<WriteRectification>(), new WriteRectification.Request(scene.Id, [new RectifiedItem("nothing", "做了")]), officer));
        await scene.RectifyAsync();
        await scene.AnswerAsync(GradingScene.Lead, "FailRectified", "照片看不出整改完成。");
        Assert.Equal(GradingStatus.Failed, await scene.StatusAsync());
    }

    private static Task<string> TieAsync(GradingScene scene, string? unit, string? account, EngagementKind kind, DateOnly lastOn) =>
        scene.RunAsync(scene.App.Get<RecordEngagement>(), new RecordEngagement.Request(GradingScene.Enterprise, unit, account, kind, lastOn, "合同 2021-03"), GradingScene.Organiser);
}
