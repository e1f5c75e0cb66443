using CaseFlow.Grading;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace CaseFlow.Tests.Grading;

/// <summary>
/// Applications over three years on the test's clock: each goes a course that a seed chose before, silence, lateness and objections among them, and the counts at the end are told from the plans alone.
/// An ordinary run takes a few over some months; <c>CASEFLOW_ALL_GRADINGS=1 dotnet run --project tests/CaseFlow.Tests -- -class CaseFlow.Tests.Grading.ThreeYearsOfGrading</c> takes a thousand over three years.
/// </summary>
public sealed class ThreeYearsOfGrading
{
    private static readonly bool All = Environment.GetEnvironmentVariable("CASEFLOW_ALL_GRADINGS") == "1";

    [Fact]
    public async Task Every_application_ends_as_its_course_says()
    {
        var (count, days, first) = All ? (1000, 3 * 365 - 200, new DateOnly(2024, 1, 2)) : (6, 20, new DateOnly(2024, 4, 22));
        var random = new Random(33000);
        var plans = Enumerable.Range(1, count).Select(n => PlannedCourse.Choose(random, n, first, days)).ToDictionary(p => p.Enterprise);
        await using var scene = await GradingScene.StartAsync($"{first:yyyy-MM-dd} 08:00", count);

        for (var day = first; day <= first.AddDays(days + 199) && await OpenOrComingAsync(scene, plans, day); day = day.AddDays(1))
        {
            await scene.App.GoAsync($"{day:yyyy-MM-dd} 08:30");
            foreach (var plan in plans.Values.Where(p => p.FiledOn == day))
            {
                await scene.FileAsync("level-2", plan.Enterprise);
            }

            while (await StepAsync(scene, plans))
            {
                await scene.App.WorkAsync();
            }
        }

        var ended = await scene.App.ReadAsync(db => db.GradingApplications.AsNoTracking().ToListAsync());
        Assert.Equal(count, ended.Count);
        Assert.All(ended, a => Assert.Equal((plans[a.EnterpriseId].End, plans[a.EnterpriseId].ByClock), (a.Status, a.IsEndedByClock)));
        Assert.Equal(plans.Values.Count(p => p.Silent), ended.Count(a => a.IsDeemedAccepted));
        var certificates = await scene.App.ReadAsync(db => db.GradingCertificates.AsNoTracking().ToListAsync());
        Assert.Equal(plans.Values.Count(p => p.End == GradingStatus.Announced), certificates.Count);
        Assert.Equal(certificates.Count, certificates.Select(c => c.Number).Distinct().Count());
    }

    private static async Task<bool> OpenOrComingAsync(GradingScene scene, Dictionary<string, PlannedCourse> plans, DateOnly day) =>
        plans.Values.Any(p => p.FiledOn >= day) || await scene.App.ReadAsync(db => db.GradingApplications.AnyAsync(a => a.OpenFor != null));

    // Everybody does at once what is theirs, except where the course says to wait.
    private static async Task<bool> StepAsync(GradingScene scene, Dictionary<string, PlannedCourse> plans)
    {
        var moved = false;
        foreach (var application in await scene.App.ReadAsync(db => db.GradingApplications.AsNoTracking().Where(a => a.OpenFor != null).ToListAsync()))
        {
            moved |= await StepAsync(scene, application, plans[application.EnterpriseId]);
        }

        return moved;
    }

    private static async Task<bool> StepAsync(GradingScene scene, GradingApplication application, PlannedCourse plan)
    {
        var id = application.Id;
        switch (application.Status)
        {
            case GradingStatus.Checking when !plan.Silent:
                await scene.AnswerAsync(GradingScene.Organiser, plan.Corrected ? "AskCorrection" : "FindComplete", plan.Corrected ? "缺证照" : null, id: id);
                return true;
            case GradingStatus.Correcting:
                await scene.AnswerAsync(GradingScene.Principal(plan.Enterprise), "Corrected", id: id);
                return true;
            case GradingStatus.Deciding:
                await scene.AnswerAsync(GradingScene.Organiser, plan.Refused ? "Decline" : "TakeOn", plan.Refused ? "条件不符" : null, id: id);
                return true;
            case GradingStatus.Assigning:
                await AssignAsync(scene, plan, id);
                return true;
            case GradingStatus.Reviewing:
                await ReportAsync(scene, application, plan);
                return true;
            case GradingStatus.Rectifying when !plan.LateRectification:
                await scene.RectifyAsync(plan.Enterprise, id);
                return true;
            case GradingStatus.Verifying:
                await scene.AnswerAsync(application.ReviewUnitId == GradingScene.Unit ? GradingScene.Lead : GradingScene.OtherLead, plan.FailedVerification ? "FailRectified" : "ConfirmRectified", plan.FailedVerification ? "不到位" : null, id: id);
                return true;
            case GradingStatus.Auditing:
                await scene.AnswerAsync(GradingScene.Auditor, plan.FailedAudit ? "FailAudit" : "PassAudit", plan.FailedAudit ? "不符" : null, id: id);
                return true;
            case GradingStatus.Publicised when plan.Objected && !await scene.App.ReadAsync(db => db.Objections.AnyAsync(o => o.ApplicationId == id)):
                await scene.ObjectAsync(id: id);
                return false;
            case GradingStatus.Objected:
                await scene.VerifyObjectionsAsync(plan.Upheld, id);
                await scene.AnswerAsync(GradingScene.Auditor, "SettleObjections", id: id);
                return true;
            case GradingStatus.Announcing:
                await scene.AnswerAsync(GradingScene.Auditor, "Announce", id: id);
                return true;
            default:
                return false;
        }
    }

    private static async Task AssignAsync(GradingScene scene, PlannedCourse plan, string id)
    {
        var steppedBack = await scene.App.ReadAsync(db => db.Reviewers.AnyAsync(r => r.ApplicationId == id && r.Conflict != null));
        if (!plan.Conflict || steppedBack)
        {
            await scene.AssignAsync(id, others: steppedBack);
            return;
        }

        await scene.NameAsync(GradingScene.Unit, [GradingScene.Lead, GradingScene.Member], id);
        await scene.AnswerAsync(GradingScene.Organiser, "Assign", id: id);
        await scene.DeclareAsync(GradingScene.Member, "亲属任职", id);
        await scene.App.WorkAsync();
    }

    private static async Task ReportAsync(GradingScene scene, GradingApplication application, PlannedCourse plan)
    {
        var lead = application.ReviewUnitId == GradingScene.Unit ? GradingScene.Lead : GradingScene.OtherLead;
        var items = (await scene.StandardAsync()).AllItems.Count();
        await (plan.Below ? scene.ReportAsync(items, points: 6, lead, application.Id) : scene.ReportAsync(plan.Found, 1, lead, application.Id));
    }
}
