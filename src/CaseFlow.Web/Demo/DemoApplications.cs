using CaseFlow.Assessments;
using CaseFlow.Data;
using CaseFlow.Grading;
using CaseFlow.People;
using Microsoft.EntityFrameworkCore;

namespace CaseFlow.Web.Demo;

/// <summary>What people of the grading chain do in the demo; nothing where the application is somewhere else.</summary>
internal static class DemoApplications
{
    private const string ReviewUnit = "demo-review-minheng";

    /// <summary>The principal writes it with the latest self-assessment and hands it in; nothing where none is filed.</summary>
    public static async Task ApplyAsync(DemoCast cast, string enterprise, string level)
    {
        var assessment = await cast.ReadAsync(db => db.Set<Assessment>().Where(a => a.EnterpriseId == enterprise && a.FiledOn != null).OrderByDescending(a => a.FiledOn).Select(a => a.Id).FirstOrDefaultAsync());
        if (assessment is null || await cast.HolderAsync(Roles.Principal, enterprise) is not { } principal)
        {
            return;
        }

        var id = await cast.RunAsync(cast.Get<BeginApplication>(), new BeginApplication.Request(enterprise, level), principal);
        var content = new GradingContent([.. Rules(cast).Conditions.Select(c => c.Code)], assessment, "演示：标准化体系运行一年以上，责任到岗，隐患闭环，每年自评并改进。", null);
        await cast.RunAsync(cast.Get<WriteApplication>(), new WriteApplication.Request(id, content), principal);
        await cast.RunAsync(cast.Get<SubmitApplication>(), new SubmitApplication.Request(id), principal);
    }

    public static async Task AnswerAsync(DemoCast cast, string enterprise, string task, string outcome)
    {
        if (await OpenAsync(cast, enterprise) is { } application)
        {
            await cast.AnswerAsync(application.Id, task, outcome);
        }
    }

    /// <summary>As many as the level asks for, of the unit that has no tie.</summary>
    public static async Task AssignAsync(DemoCast cast, string enterprise)
    {
        if (await OpenAsync(cast, enterprise) is { } application)
        {
            var people = await cast.ReadAsync(db => db.Set<ReviewUnitMember>().Where(m => m.ReviewUnitId == ReviewUnit).OrderBy(m => m.AccountId).Select(m => m.AccountId).ToListAsync());
            var named = people.Take(Rules(cast).Level(application.LevelCode)!.Reviewers).ToList();
            var visit = DemoCalendar.After(cast.Today, 8);
            await cast.AnswerAsync(application.Id, GradingTasks.Assign, "Assign", firstAsync: (task, by) => cast.RunAsync(cast.Get<NameReviewers>(), new NameReviewers.Request(task.Id, ReviewUnit, named, visit), by));
        }
    }

    public static async Task DeclareAsync(DemoCast cast, string enterprise)
    {
        if (await OpenAsync(cast, enterprise) is { Status: GradingStatus.Reviewing } application)
        {
            foreach (var reviewer in await cast.ReadAsync(db => db.Set<Reviewer>().Where(r => r.ApplicationId == application.Id && r.ReleasedAt == null).Select(r => r.AccountId).ToListAsync()))
            {
                await cast.RunAsync(cast.Get<DeclareIndependence>(), new DeclareIndependence.Request(application.Id, null), reviewer);
            }
        }
    }

    /// <summary>Everything in order but what is lacking.</summary>
    public static async Task ReportAsync(DemoCast cast, string enterprise, IReadOnlyList<string> lacking, DemoScript script)
    {
        if (await OpenAsync(cast, enterprise) is { Status: GradingStatus.Reviewing } application)
        {
            var standard = await cast.ReadAsync(db => cast.Get<Standards>().OfAsync(db, application.Review.StandardHash!, default));
            var marks = standard.AllItems.ToDictionary(i => i.Key, i => lacking.Contains(i.Key) ? new ItemMark(ItemVerdict.Deducted, i.Full / 2, false, script.Findings[i.Key].Text) : new ItemMark(ItemVerdict.Full));
            var sheet = new ReviewSheet(null, marks, cast.Today, "演示：制度和现场总体符合申请等级的要求，不符合项限期整改。");
            await cast.AnswerAsync(application.Id, GradingTasks.Review, "ReportReview", firstAsync: (task, by) => cast.RunAsync(cast.Get<WriteReview>(), new WriteReview.Request(task.Id, sheet), by));
        }
    }

    public static async Task RectifyAsync(DemoCast cast, string enterprise, DemoScript script)
    {
        if (await OpenAsync(cast, enterprise) is { Status: GradingStatus.Rectifying } application)
        {
            var done = application.Review.Failed.Select(f => new RectifiedItem(f.Key, script.Findings[f.Key].Measures)).ToList();
            await cast.AnswerAsync(application.Id, GradingTasks.Rectify, "FinishRectifying", firstAsync: (_, by) => cast.RunAsync(cast.Get<WriteRectification>(), new WriteRectification.Request(application.Id, done), by));
        }
    }

    private static Task<GradingApplication?> OpenAsync(DemoCast cast, string enterprise) =>
        cast.ReadAsync(db => db.Set<GradingApplication>().AsNoTracking().SingleOrDefaultAsync(a => a.OpenFor == enterprise));

    private static GradingRules Rules(DemoCast cast) => cast.Get<SeedDocuments>().Get<GradingRules>(GradingRules.Path);
}
