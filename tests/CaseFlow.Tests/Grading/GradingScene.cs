using CaseFlow.Assessments;
using CaseFlow.Grading;
using CaseFlow.Inbox;
using CaseFlow.People;
using CaseFlow.Processes;
using CaseFlow.Registry;
using CaseFlow.Tests.Installed;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace CaseFlow.Tests.Grading;

/// <summary>An installation on Monday 2024-04-22 with enterprises of its own, an organiser, an auditor, and two review units.</summary>
internal sealed class GradingScene : IAsyncDisposable
{
    public const string Enterprise = "e-0001";
    public const string Organiser = "organiser";
    public const string Auditor = "auditor";
    public const string Lead = "reviewer-a";
    public const string Member = "reviewer-b";
    public const string OtherLead = "reviewer-c";
    public const string OtherMember = "reviewer-d";
    public const string Unit = "review-unit-1";
    public const string OtherUnit = "review-unit-2";

    private GradingScene(InstalledCaseFlow app) => App = app;

    public InstalledCaseFlow App { get; }

    /// <summary>The application that verbs without an id speak of.</summary>
    public string Id { get; private set; } = "";

    public static string Principal(string enterprise) => $"principal-of-{enterprise}";

    public static string Officer(string enterprise) => $"officer-of-{enterprise}";

    public static async Task<GradingScene> StartAsync(string start = "2024-04-22 08:00", int enterprises = 1, EnterpriseSize size = EnterpriseSize.Small)
    {
        var scene = new GradingScene(await InstalledCaseFlow.StartAsync(start: start));
        var standard = await scene.App.ReadAsync(db => db.StandardVersions.AsNoTracking().FirstAsync(v => v.IsCurrent));
        await scene.App.StageAsync(context =>
        {
            Appoint(context, Organiser, Roles.Organiser, null);
            Appoint(context, Auditor, Roles.Auditor, null);
            context.Db.AddRange(new ReviewUnit(Unit, "甲评审单位", isDemo: true), new ReviewUnit(OtherUnit, "乙评审单位", isDemo: true));
            foreach (var (reviewer, unit) in new[] { (Lead, Unit), (Member, Unit), (OtherLead, OtherUnit), (OtherMember, OtherUnit) })
            {
                Appoint(context, reviewer, Roles.Reviewer, null);
                context.Db.Add(new ReviewUnitMember(reviewer, unit));
            }

            foreach (var n in Enumerable.Range(1, enterprises))
            {
                Settle(context, $"e-{n:0000}", size, standard);
            }
        });
        return scene;
    }

    public ValueTask DisposeAsync() => App.DisposeAsync();

    public Caller As(string account) => new(account, App.Now, "password");

    public Task<TResult> RunAsync<TRequest, TResult>(IOperation<TRequest, TResult> operation, TRequest request, string account) => App.RunAsync(operation, request, As(account), App.NewKey());

    public Task<GradingApplication> ApplicationAsync(string? id = null) => App.ReadAsync(db => db.GradingApplications.AsNoTracking().SingleAsync(a => a.Id == (id ?? Id)));

    /// <summary>The first certificate of all.</summary>
    public Task<GradingCertificate> CertificateAsync() => App.ReadAsync(db => db.GradingCertificates.AsNoTracking().OrderBy(c => c.IssuedOn).FirstAsync());

    public async Task<GradingStatus> StatusAsync(string? id = null) => (await ApplicationAsync(id)).Status;

    public async Task<GradingContent> ContentAsync(string enterprise = Enterprise)
    {
        var rules = App.Get<CaseFlow.Data.SeedDocuments>().Get<GradingRules>(GradingRules.Path);
        var assessment = await App.ReadAsync(db => db.Assessments.Where(a => a.EnterpriseId == enterprise).OrderByDescending(a => a.Year).Select(a => a.Id).FirstAsync());
        return new GradingContent([.. rules.Conditions.Select(c => c.Code)], assessment, "体系运行两年，持续改进。", null);
    }

    /// <summary>Drafted, written and handed to the principal.</summary>
    public async Task<string> SubmitAsync(string level = "level-2", string enterprise = Enterprise)
    {
        Id = await RunAsync(App.Get<BeginApplication>(), new BeginApplication.Request(enterprise, level), Officer(enterprise));
        await RunAsync(App.Get<WriteApplication>(), new WriteApplication.Request(Id, await ContentAsync(enterprise)), Officer(enterprise));
        await RunAsync(App.Get<SubmitApplication>(), new SubmitApplication.Request(Id), Officer(enterprise));
        return Id;
    }

    /// <summary>Signed by the principal.</summary>
    public async Task FileAsync(string level = "level-2", string enterprise = Enterprise)
    {
        await SubmitAsync(level, enterprise);
        await AnswerAsync(Principal(enterprise), "Declare");
    }

    public async Task AcceptedAsync(string level = "level-2", string enterprise = Enterprise)
    {
        await FileAsync(level, enterprise);
        await AnswerAsync(Organiser, "FindComplete");
        await AnswerAsync(Organiser, "TakeOn");
    }

    public async Task AssignAsync(string? id = null, bool others = false)
    {
        string[] people = others ? [OtherLead, OtherMember] : [Lead, Member];
        await NameAsync(others ? OtherUnit : Unit, people, id);
        await AnswerAsync(Organiser, "Assign", id: id);
        foreach (var reviewer in (await App.ReadAsync(db => db.Reviewers.AsNoTracking().Where(r => r.ApplicationId == (id ?? Id) && r.ReleasedAt == null).ToListAsync())).Select(r => r.AccountId))
        {
            await DeclareAsync(reviewer, id: id);
        }
    }

    public async Task NameAsync(string unit, IReadOnlyList<string> people, string? id = null)
    {
        var task = await TaskAsync(Organiser, id);
        await RunAsync(App.Get<NameReviewers>(), new NameReviewers.Request(task.Id, unit, people, DateOnly.FromDateTime(App.Now.AddHours(8).DateTime)), Organiser);
    }

    public Task DeclareAsync(string reviewer, string? conflict = null, string? id = null) =>
        RunAsync(App.Get<DeclareIndependence>(), new DeclareIndependence.Request(id ?? Id, conflict), reviewer);

    /// <summary>Under review, everybody declared.</summary>
    public async Task ReviewingAsync(string level = "level-2")
    {
        await AcceptedAsync(level);
        await AssignAsync();
    }

    /// <summary>Everything in order but so many items, each short of one point.</summary>
    public async Task<ReviewSheet> SheetAsync(int failed, int points = 1)
    {
        var standard = await StandardAsync();
        var marks = standard.AllItems.Select((item, at) => (item.Key, Mark: at < failed ? new ItemMark(ItemVerdict.Deducted, item.Full - points, Finding: "记录不全") : new ItemMark(ItemVerdict.Full)));
        return new ReviewSheet(null, marks.ToDictionary(m => m.Key, m => m.Mark), DateOnly.FromDateTime(App.Now.AddHours(8).DateTime), "总体符合要求。");
    }

    public async Task<AssessmentStandard> StandardAsync()
    {
        await using var db = App.Open();
        return (await App.Get<Standards>().CurrentAsync(db, CancellationToken.None))[0].Standard;
    }

    public async Task WriteReviewAsync(ReviewSheet sheet, string lead = Lead, string? id = null) =>
        await RunAsync(App.Get<WriteReview>(), new WriteReview.Request((await TaskAsync(lead, id)).Id, sheet), lead);

    public async Task ReportAsync(int failed = 0, int points = 1, string lead = Lead, string? id = null)
    {
        await WriteReviewAsync(await SheetAsync(failed, points), lead, id);
        await AnswerAsync(lead, "ReportReview", id: id);
    }

    public async Task RectifyingAsync(string level = "level-2")
    {
        await ReviewingAsync(level);
        await ReportAsync(failed: 2);
    }

    public async Task RectifyAsync(string enterprise = Enterprise, string? id = null)
    {
        var application = await ApplicationAsync(id);
        var items = application.Review.Failed.Select(f => new RectifiedItem(f.Key, "已补齐记录。")).ToList();
        await RunAsync(App.Get<WriteRectification>(), new WriteRectification.Request(application.Id, items), Officer(enterprise));
        await AnswerAsync(Officer(enterprise), "FinishRectifying", id: id);
    }

    public async Task PublicisedAsync()
    {
        await ReviewingAsync();
        await ReportAsync();
        await AnswerAsync(Auditor, "PassAudit");
    }

    public Task ObjectAsync(string text = "该企业去年发生过事故未报。", string? id = null) =>
        App.RunAsync(App.Get<FileObjection>(), new FileObjection.Request(id ?? Id, text, null, "13000000000（虚构）"), Caller.System, App.NewKey());

    public async Task VerifyObjectionsAsync(bool upheld, string? id = null)
    {
        foreach (var objection in await App.ReadAsync(db => db.Objections.AsNoTracking().Where(o => o.ApplicationId == (id ?? Id)).ToListAsync()))
        {
            await RunAsync(App.Get<VerifyObjection>(), new VerifyObjection.Request(objection.Id, upheld, "查阅记录并走访。"), Auditor);
        }
    }

    public async Task<WorkTask> TaskAsync(string account, string? id = null)
    {
        await using var db = App.Open();
        var actor = await db.ActorAsync(account, App.Now, CancellationToken.None);
        var open = await db.Tasks.AsNoTracking().Where(t => t.CaseId == (id ?? Id) && t.State == WorkTaskState.Open).ToListAsync();
        return Assert.Single(open, t => MayAnswer.IsFor(t, actor));
    }

    public async Task AnswerAsync(string account, string outcome, string? comment = null, object? data = null, string? id = null)
    {
        App.Time.Advance(TimeSpan.FromSeconds(1));
        var task = await TaskAsync(account, id);
        var request = new CompleteTask.Request(task.Id, outcome, comment, null, data is null ? null : System.Text.Json.JsonSerializer.SerializeToElement(data), await App.ShownAsync(task));
        await RunAsync(App.Get<CompleteTask>(), request, account);
    }

    public async Task<IReadOnlyList<string>> OpenTasksAsync() =>
        await App.ReadAsync(db => db.Tasks.AsNoTracking().Where(t => t.CaseId == Id && t.State == WorkTaskState.Open).Select(t => t.TypeName).OrderBy(t => t).ToListAsync());

    private static void Settle(CommandContext context, string enterprise, EnterpriseSize size, StandardVersion standard)
    {
        context.Db.Add(new Enterprise(enterprise, $"企业 {enterprise}", $"91350500TEST{enterprise[2..]}00", "demo-unit-xishan", "category-1", "other", size, RiskColour.Blue, isDemo: true));
        Appoint(context, Principal(enterprise), Roles.Principal, enterprise);
        Appoint(context, Officer(enterprise), Roles.SafetyDepartment, enterprise);
        var assessment = new Assessment(context.NewId(), $"ZP-TEST-{enterprise}", enterprise, 2024, standard, null, isDemo: true);
        context.Db.Add(assessment);
        context.Db.Entry(assessment).Property(a => a.FiledOn).CurrentValue = new DateOnly(2024, 4, 20);
    }

    private static void Appoint(CommandContext context, string account, string role, string? enterprise)
    {
        context.Db.Add(new Account { Id = account, UserName = account, NormalizedUserName = account.ToUpperInvariant(), DisplayName = account, Email = $"{account}@example.test" });
        context.Db.Add(new Appointment(context.NewId(), account, role, enterprise, null));
    }
}
