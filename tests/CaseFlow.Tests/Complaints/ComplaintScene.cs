using CaseFlow.Complaints;
using CaseFlow.Inbox;
using CaseFlow.People;
using CaseFlow.Processes;
using CaseFlow.Tests.Grading;
using CaseFlow.Tests.Installed;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace CaseFlow.Tests.Complaints;

/// <summary>The grading scene on Monday 2024-04-22 with a review done, a keeper of the complaint channel and people who could investigate.</summary>
internal sealed class ComplaintScene : IAsyncDisposable
{
    public const string Keeper = "keeper";
    public const string OtherKeeper = "keeper-2";
    public const string Investigator = "inspector-x";
    public const string Who = "闻不言（虚构投诉人）";
    public const string Contact = "000-9981-7263";

    private ComplaintScene(GradingScene grading) => Grading = grading;

    public GradingScene Grading { get; }

    public InstalledCaseFlow App => Grading.App;

    /// <summary>The complaint that verbs speak of.</summary>
    public string Id { get; private set; } = "";

    /// <summary>Its receipt code.</summary>
    public string Code { get; private set; } = "";

    public static async Task<ComplaintScene> StartAsync()
    {
        var scene = new ComplaintScene(await GradingScene.StartAsync());
        await scene.App.StageAsync(context =>
        {
            Appoint(context, Keeper, Roles.ComplaintKeeper);
            Appoint(context, OtherKeeper, Roles.ComplaintKeeper);
            Appoint(context, Investigator, Roles.Enforcement);
        });
        return scene;
    }

    public ValueTask DisposeAsync() => Grading.DisposeAsync();

    /// <summary>Complained about through the form, with a name unless it is anonymous.</summary>
    public async Task FileAsync(bool isNamed = true, string text = "评审组没有到现场，照片是企业自己拍的。", string? unit = GradingScene.Unit)
    {
        Code = ReceiptCode.Of(ReceiptCode.NewSecret());
        var identity = isNamed ? App.Get<IdentitySeal>().Seal(Who, Contact) : null;
        await App.RunAsync(App.Get<FileComplaint>(), new FileComplaint.Request(ReceiptCode.HashOf(Code), "false-material", unit, "企业 e-0001", "四月", text, identity), Caller.System, ReceiptCode.HashOf(Code));
        Id = await App.ReadAsync(db => db.Complaints.Where(c => c.ReceiptHash == ReceiptCode.HashOf(Code)).Select(c => c.Id).SingleAsync());
    }

    public async Task TriageAsync(string investigator = Investigator, string? application = null, string? reviewer = GradingScene.Lead) =>
        await Grading.RunAsync(App.Get<TriageComplaint>(), new TriageComplaint.Request((await TaskAsync(Keeper)).Id, GradingScene.Unit, reviewer, application, investigator), Keeper);

    /// <summary>Taken up and with its investigator.</summary>
    public async Task InvestigatingAsync(string? application = null)
    {
        await FileAsync();
        await TriageAsync(application: application);
        await AnswerAsync(Keeper, "TakeUp");
    }

    public async Task FindAsync(ComplaintVerdict verdict, bool isGround = false)
    {
        await Grading.RunAsync(App.Get<WriteFindings>(), new WriteFindings.Request((await TaskAsync(Investigator)).Id, verdict, "调取照片原件，拍摄者为企业员工。", isGround), Investigator);
        await AnswerAsync(Investigator, "ReportFindings");
    }

    public async Task GiveAnswerAsync()
    {
        await Grading.RunAsync(App.Get<WriteAnswer>(), new WriteAnswer.Request((await TaskAsync(Keeper)).Id, "经查，反映的情况属实，已要求整改。"), Keeper);
        await AnswerAsync(Keeper, "GiveAnswer");
    }

    public Task<Complaint> ComplaintAsync() => App.ReadAsync(db => db.Complaints.AsNoTracking().SingleAsync(c => c.Id == Id));

    public async Task<WorkTask> TaskAsync(string account)
    {
        await using var db = App.Open();
        var actor = await db.ActorAsync(account, App.Now, CancellationToken.None);
        return Assert.Single(await db.Tasks.AsNoTracking().Where(t => t.CaseId == Id && t.State == WorkTaskState.Open).ToListAsync(), t => MayAnswer.IsFor(t, actor));
    }

    public async Task AnswerAsync(string account, string outcome, string? comment = null)
    {
        App.Time.Advance(TimeSpan.FromSeconds(1));
        var task = await TaskAsync(account);
        await Grading.RunAsync(App.Get<CompleteTask>(), new CompleteTask.Request(task.Id, outcome, comment, null, null, await App.ShownAsync(task)), account);
    }

    private static void Appoint(CommandContext context, string account, string role)
    {
        context.Db.Add(new Account { Id = account, UserName = account, NormalizedUserName = account.ToUpperInvariant(), DisplayName = account, Email = $"{account}@example.test" });
        context.Db.Add(new Appointment(context.NewId(), account, role, null, null));
    }
}
