using CaseFlow.Assessments;
using CaseFlow.Inbox;
using CaseFlow.People;
using CaseFlow.Processes;
using CaseFlow.Registry;
using CaseFlow.Tests.Installed;
using Microsoft.EntityFrameworkCore;

namespace CaseFlow.Tests.Assessments;

/// <summary>An installation on 2024-04-20 whose demo enterprise assesses itself.</summary>
internal sealed class AssessmentScene : IAsyncDisposable
{
    public const string Enterprise = "demo-enterprise-yunxi";
    public const string Standard = "GBT33000-2016";
    public const string Principal = "principal1";

    private AssessmentScene(InstalledCaseFlow app) => App = app;

    public InstalledCaseFlow App { get; }

    /// <summary>The self-assessment that the verbs speak of.</summary>
    public string Id { get; set; } = "";

    public static async Task<AssessmentScene> StartAsync(bool begun = true)
    {
        var scene = new AssessmentScene(await InstalledCaseFlow.StartAsync(start: "2024-04-20 08:00"));
        if (begun)
        {
            scene.Id = await scene.BeginAsync();
            await scene.App.WorkAsync();
        }

        return scene;
    }

    public ValueTask DisposeAsync() => App.DisposeAsync();

    public async Task<string> BeginAsync(int year = 2024, string by = Principal, string enterprise = Enterprise) =>
        (await App.RunAsync(App.Get<BeginAssessment>(), new BeginAssessment.Request(enterprise, year, Standard), by)).AssessmentId;

    public Task<Assessment> AssessmentAsync() => App.ReadAsync(db => db.Assessments.AsNoTracking().SingleAsync(a => a.Id == Id));

    public Task<AssessmentStandard> StandardAsync() => App.ReadAsync(async db =>
        await App.Get<Standards>().OfAsync(db, await db.Assessments.Where(a => a.Id == Id).Select(a => a.StandardHash).SingleAsync(), default));

    /// <summary>Marks one item; what was stored is taken as seen unless said otherwise.</summary>
    public async Task<long> MarkAsync(string item, ItemMark mark, string by = Principal, long? seen = null) =>
        await App.RunAsync(App.Get<MarkItem>(), new MarkItem.Request(Id, item, mark, seen ?? await SeenAsync(item)), by);

    public async Task<ItemMark> MarkOfAsync(string item) => (await AssessmentAsync()).Marks[item];

    public Task WriteAsync(AccountField field, string? value, string by = Principal) =>
        App.RunAsync(App.Get<WriteAccount>(), new WriteAccount.Request(Id, field, value), by);

    /// <summary>Every item with full points but those said, and the account; staged at once, since a hundred commands would say no more.</summary>
    public async Task CompleteAsync(params (string Item, ItemMark Mark)[] others)
    {
        await App.StageAsync(context =>
        {
            var assessment = context.Db.Assessments.Single(a => a.Id == Id);
            var standard = AssessmentStandard.Parse(context.Db.StandardVersions.Single(v => v.Hash == assessment.StandardHash).Json);
            var said = others.ToDictionary(o => o.Item, o => o.Mark);
            var seen = assessment.Lines.ToDictionary(l => l.ItemKey, l => l.Version);
            foreach (var item in standard.AllItems)
            {
                assessment.Mark(standard, item.Key, said.GetValueOrDefault(item.Key, new ItemMark(ItemVerdict.Full)), seen.GetValueOrDefault(item.Key), Actor.System, context.Now);
            }

            assessment.Write(new AssessmentAccount("组长云承业", new(2024, 4, 15), new(2024, 4, 18), "总体符合。", new StaffNotice(new(2024, 4, 19), "职工大会", "签到表")));
        });
    }

    public Task<WorkTask> TaskAsync(string type, string? caseId = null) =>
        App.ReadAsync(db => db.Tasks.AsNoTracking().SingleAsync(t => t.CaseId == (caseId ?? Id) && t.TypeName == type && t.State == WorkTaskState.Open));

    public async Task AnswerAsync(string type, string outcome, string by, string? comment = null, string? caseId = null)
    {
        var task = await TaskAsync(type, caseId);
        await App.RunAsync(App.Get<CompleteTask>(), new CompleteTask.Request(task.Id, outcome, comment, null, null, await App.ShownAsync(task)), by);
        await App.WorkAsync();
    }

    public Task FileAsync(string by = Principal) => AnswerAsync(AssessmentTasks.File, "File", by);

    /// <summary>Another enterprise of the same unit, whose principal signs in.</summary>
    public Task OtherEnterpriseAsync(string id, string account, string unit = "demo-unit-xishan") => App.StageAsync(context =>
    {
        context.Db.Add(new Enterprise(id, id, "91350500MA00000" + id.Length.ToString("000", System.Globalization.CultureInfo.InvariantCulture), unit, "category-1", "machinery", EnterpriseSize.Small, RiskColour.Yellow, isDemo: true));
        context.Db.Add(new Account { Id = account, UserName = account, NormalizedUserName = account.ToUpperInvariant(), DisplayName = account, Email = $"{account}@example.test" });
        context.Db.Add(new Appointment(context.NewId(), account, Roles.Principal, id, null));
    });

    public Caller As(string account) => new(account, App.Now, "password");

    private async Task<long> SeenAsync(string item) => (await AssessmentAsync()).Lines.FirstOrDefault(l => l.ItemKey == item)?.Version ?? 0;
}
