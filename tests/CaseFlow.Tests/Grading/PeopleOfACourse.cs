using CaseFlow.Grading;
using CaseFlow.Tests.Installed;
using Microsoft.EntityFrameworkCore;

namespace CaseFlow.Tests.Grading;

/// <summary>Everybody of the chain: does at once what is theirs, except where the course says to wait, and tries what the course says is refused.</summary>
internal sealed class PeopleOfACourse(GradingScene scene, IReadOnlyDictionary<string, PlannedCourse> plans)
{
    private readonly List<string> _refusals = [];
    private readonly HashSet<string> _objected = [];
    private readonly HashSet<string> _askedMore = [];
    private string? _number;

    /// <summary>The code of every refusal, in order.</summary>
    public IReadOnlyList<string> Refusals => _refusals;

    public async Task ActAsync(DateOnly day)
    {
        foreach (var plan in plans.Values.Where(p => p.FiledOn == day))
        {
            await FileAsync(plan);
        }

        for (var moved = true; moved;)
        {
            moved = false;
            foreach (var application in await scene.App.ReadAsync(db => db.GradingApplications.AsNoTracking().Where(a => a.OpenFor != null).ToListAsync()))
            {
                moved |= await StepAsync(application, plans[application.EnterpriseId]);
            }

            await scene.App.WorkAsync();
        }

        foreach (var ended in await scene.App.ReadAsync(db => db.GradingApplications.AsNoTracking().Where(a => a.EndedOn == day && a.Number != null).Select(a => new { a.Id, a.EnterpriseId }).ToListAsync()))
        {
            await AfterwardsAsync(ended.Id, plans[ended.EnterpriseId]);
        }
    }

    private async Task FileAsync(PlannedCourse plan)
    {
        await scene.FileAsync(plan.Level, plan.Enterprise);
        if (plan.Tied)
        {
            var tie = new RecordEngagement.Request(plan.Enterprise, GradingScene.Unit, null, EngagementKind.Charged, plan.FiledOn.AddMonths(-6), "发票 2023-07");
            await scene.RunAsync(scene.App.Get<RecordEngagement>(), tie, GradingScene.Organiser);
        }

        if (plan.Impatient)
        {
            await TryAsync("grading.open-already", () => scene.RunAsync(scene.App.Get<BeginApplication>(), new BeginApplication.Request(plan.Enterprise, plan.Level), GradingScene.Officer(plan.Enterprise)));
        }
    }

    private async Task<bool> StepAsync(GradingApplication application, PlannedCourse plan)
    {
        var id = application.Id;
        switch (application.Status)
        {
            case GradingStatus.Checking when !plan.Silent:
                await scene.AnswerAsync(GradingScene.Organiser, plan.Corrected ? "AskCorrection" : "FindComplete", plan.Corrected ? "缺证照" : null, id: id);
                return true;
            case GradingStatus.Correcting when !plan.Lapsed:
                await scene.AnswerAsync(GradingScene.Principal(plan.Enterprise), "Corrected", id: id);
                return true;
            case GradingStatus.Deciding:
                await scene.AnswerAsync(GradingScene.Organiser, plan.Refused ? "Decline" : "TakeOn", plan.Refused ? "条件不符" : null, id: id);
                return true;
            case GradingStatus.Assigning:
                await AssignAsync(plan, id);
                return true;
            case GradingStatus.Reviewing:
                await ReviewAsync(application, plan);
                return true;
            case GradingStatus.Rectifying when plan.MoreTime is { } answer && _askedMore.Add(id):
                await scene.RunAsync(scene.App.Get<AskMoreTime>(), new AskMoreTime.Request(id, 10, "设备到货晚"), GradingScene.Officer(plan.Enterprise));
                await scene.App.WorkAsync();
                await scene.AnswerAsync(GradingScene.Organiser, answer, "已研究", id: id);
                return true;
            case GradingStatus.Rectifying when !plan.LateRectification:
                await scene.RectifyAsync(plan.Enterprise, id);
                return true;
            case GradingStatus.Verifying:
                await scene.AnswerAsync(Lead(application), plan.FailedVerification ? "FailRectified" : "ConfirmRectified", plan.FailedVerification ? "不到位" : null, id: id);
                return true;
            case GradingStatus.Auditing:
                await scene.AnswerAsync(GradingScene.Auditor, plan.FailedAudit ? "FailAudit" : "PassAudit", plan.FailedAudit ? "不符" : null, id: id);
                return true;
            case GradingStatus.Publicised when plan.Objected && _objected.Add(id):
                await scene.ObjectAsync(id: id);
                return false;
            case GradingStatus.Objected:
                await scene.VerifyObjectionsAsync(plan.Upheld, id);
                await scene.AnswerAsync(GradingScene.Auditor, "SettleObjections", id: id);
                return true;
            case GradingStatus.Announcing:
                await AnnounceAsync(plan, id);
                return true;
            default:
                return false;
        }
    }

    private async Task AssignAsync(PlannedCourse plan, string id)
    {
        var steppedBack = await scene.App.ReadAsync(db => db.Reviewers.AnyAsync(r => r.ApplicationId == id && r.Conflict != null));
        if (plan.Tied)
        {
            await TryAsync("grading.conflict.Charged", () => scene.NameAsync(GradingScene.Unit, [GradingScene.Lead, GradingScene.Member], id));
        }

        if (!plan.SteppedBack || steppedBack)
        {
            await scene.AssignAsync(id, others: plan.Tied || steppedBack);
            return;
        }

        await scene.NameAsync(GradingScene.Unit, [GradingScene.Lead, GradingScene.Member], id);
        await scene.AnswerAsync(GradingScene.Organiser, "Assign", id: id);
        await scene.DeclareAsync(GradingScene.Member, "亲属任职", id);
        await scene.App.WorkAsync();
    }

    private async Task ReviewAsync(GradingApplication application, PlannedCourse plan)
    {
        if (plan.Withdrawn)
        {
            await scene.RunAsync(scene.App.Get<WithdrawApplication>(), new WithdrawApplication.Request(application.Id, "停产搬迁"), GradingScene.Officer(plan.Enterprise));
            return;
        }

        var lead = Lead(application);
        if (plan.Overscored)
        {
            await TryAsync("assessment.points-beyond", async () => await scene.WriteReviewAsync(await scene.SheetAsync(1, points: -1), lead, application.Id));
        }

        var items = (await scene.StandardAsync()).AllItems.Count();
        await (plan.Below ? scene.ReportAsync(items, points: 6, lead, application.Id) : scene.ReportAsync(plan.Found, 1, lead, application.Id));
    }

    // Whoever announces tries the last certificate's number first.
    private async Task AnnounceAsync(PlannedCourse plan, string id)
    {
        if (plan.Withheld)
        {
            await scene.AnswerAsync(GradingScene.Auditor, "Withhold", "公告前发现材料不实", id: id);
            return;
        }

        if (_number is { } used)
        {
            await TryAsync("grading.number-used", () => scene.AnswerAsync(GradingScene.Auditor, "Announce", data: new { number = used }, id: id));
        }

        await scene.AnswerAsync(GradingScene.Auditor, "Announce", id: id);
        _number = await scene.App.ReadAsync(db => db.GradingCertificates.Where(c => c.ApplicationId == id).Select(c => c.Number).SingleAsync());
    }

    private async Task AfterwardsAsync(string id, PlannedCourse plan)
    {
        if (plan.End == GradingStatus.Announced && plan.ObjectedLate)
        {
            await TryAsync("grading.publicity-over", () => scene.ObjectAsync(id: id));
        }

        if (plan.IsBarred)
        {
            await TryAsync("grading.known.last-refusal", () => scene.SubmitAsync(plan.Level, plan.Enterprise));
            var draft = await scene.App.ReadAsync(db => db.GradingApplications.Where(a => a.OpenFor == plan.Enterprise).Select(a => a.Id).SingleAsync());
            await scene.RunAsync(scene.App.Get<WithdrawApplication>(), new WithdrawApplication.Request(draft, "一年后再申请"), GradingScene.Officer(plan.Enterprise));
        }

        if (plan.End == GradingStatus.Announced && plan.Revoked)
        {
            var certificate = await scene.App.ReadAsync(db => db.GradingCertificates.Where(c => c.ApplicationId == id).Select(c => c.Id).SingleAsync());
            await scene.RunAsync(scene.App.Get<RevokeCertificate>(), new RevokeCertificate.Request(certificate, "发生死亡事故"), GradingScene.Auditor);
        }
    }

    private async Task TryAsync(string code, Func<Task> command)
    {
        await Refused.IsAsync(scene.App, code, command);
        _refusals.Add(code);
    }

    private static string Lead(GradingApplication application) => application.ReviewUnitId == GradingScene.Unit ? GradingScene.Lead : GradingScene.OtherLead;
}
