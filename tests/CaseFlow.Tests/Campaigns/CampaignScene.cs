using System.Linq.Expressions;
using System.Text.Json;
using CaseFlow.Campaigns;
using CaseFlow.Inbox;
using CaseFlow.People;
using CaseFlow.Processes;
using CaseFlow.Registry;
using CaseFlow.Tests.Installed;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace CaseFlow.Tests.Campaigns;

/// <summary>An installation on 2024-01-26 with units of its own, each with a clerk and enterprises; the first enterprise of each unit has a principal with an account.</summary>
internal sealed class CampaignScene : IAsyncDisposable
{
    public const string Template = "standardisation-2024";
    private readonly int _each;

    private CampaignScene(InstalledCaseFlow app, int units, int each)
    {
        App = app;
        _each = each;
        Units = [.. Enumerable.Range(1, units).Select(n => $"unit-{n:00}")];
    }

    public InstalledCaseFlow App { get; }

    public IReadOnlyList<string> Units { get; }

    public IReadOnlyList<string> Enterprises => [.. Units.SelectMany(u => Enumerable.Range(1, _each).Select(n => $"{u}-enterprise-{n:00000}"))];

    public static string Clerk(string unit) => $"clerk-of-{unit}";

    public static string Principal(string enterprise) => $"principal-of-{enterprise}";

    public static async Task<CampaignScene> StartAsync(int units = 1, int each = 2)
    {
        var scene = new CampaignScene(await InstalledCaseFlow.StartAsync(start: "2024-01-26 08:00"), units, each);
        await scene.App.StageAsync(context =>
        {
            foreach (var unit in scene.Units)
            {
                context.Db.Add(new Unit(unit, $"{unit} 村委会", UnitKind.Village, isDemo: true));
                Appoint(context, Clerk(unit), Roles.Village, null, unit);
                for (var n = 1; n <= each; n++)
                {
                    var id = $"{unit}-enterprise-{n:00000}";
                    context.Db.Add(new Enterprise(id, $"{id} 公司", $"9135DEMO{unit[^2..]}{n:00000000}", unit, "category-1", "other", EnterpriseSize.Small, RiskColour.Blue, isDemo: true));
                }

                Appoint(context, Principal($"{unit}-enterprise-00001"), Roles.Principal, $"{unit}-enterprise-00001", null);
            }
        });
        return scene;
    }

    public ValueTask DisposeAsync() => App.DisposeAsync();

    public async Task<CampaignTemplate> PlanAsync() =>
        CampaignTemplate.Parse((await App.ReadAsync(db => db.Set<CampaignTemplateRow>().AsNoTracking().SingleAsync(t => t.Key == Template))).Json);

    public async Task<StartCampaign.Request> RequestAsync() => new(Template, 2024, "2024 年专项行动", (await PlanAsync()).DatesIn(2024), Units, null);

    public async Task<string> BeginAsync() => (await App.RunAsync(App.Get<StartCampaign>(), await RequestAsync(), "office")).CampaignId;

    /// <summary>Started, with every part under way.</summary>
    public async Task<string> RunningAsync()
    {
        var id = await BeginAsync();
        await App.WorkAsync();
        return id;
    }

    public Task<int> CountAsync<T>(Expression<Func<T, bool>>? which = null)
        where T : class => App.ReadAsync(db => which is null ? db.Set<T>().CountAsync() : db.Set<T>().CountAsync(which));

    public Task<Campaign> CampaignAsync(string id) => App.ReadAsync(db => db.Campaigns.AsNoTracking().SingleAsync(c => c.Id == id));

    public Task<Participation> PartAsync(string enterprise) => App.ReadAsync(db => db.Participations.AsNoTracking().SingleAsync(p => p.EnterpriseId == enterprise));

    public async Task<Duty> DutyAsync(string enterprise, string item)
    {
        var part = await PartAsync(enterprise);
        return await App.ReadAsync(db => db.Duties.AsNoTracking().SingleAsync(d => d.CaseId == part.Id && d.ItemKey == item));
    }

    public async Task<WorkTask?> TaskAsync(string caseId, string item) =>
        (await App.ReadAsync(db => db.Tasks.AsNoTracking().Where(t => t.CaseId == caseId && t.State == WorkTaskState.Open).ToListAsync())).SingleOrDefault(t => CampaignTaskSubject.ItemOf(t) == item);

    /// <summary>Answers the task that asks for a piece of work, with the first of its answers unless said otherwise.</summary>
    public async Task DoAsync(string caseId, string item, string account, string evidence = "已办理，材料存档。", string? outcome = null)
    {
        var task = (await TaskAsync(caseId, item))!;
        outcome ??= App.Get<IEnumerable<TaskType>>().Single(t => t.Name == task.TypeName).Outcomes[0].Name;
        var request = new CompleteTask.Request(task.Id, outcome, null, null, JsonSerializer.SerializeToElement(new { evidence, name = "接收人" }), await App.ShownAsync(task));
        await App.RunAsync(App.Get<CompleteTask>(), request, As(account), App.NewKey());
    }

    /// <summary>Asserts that a command is refused for exactly these reasons.</summary>
    public async Task RefusedAsync(IReadOnlyList<string> codes, Func<Task> command) => Assert.Equal(codes, await Refused.CodesAsync(App, command));

    public Caller As(string account) => new(account, App.Now, "password");

    public static void Appoint(CommandContext context, string account, string role, string? enterprise, string? unit)
    {
        context.Db.Add(new Account { Id = account, UserName = account, NormalizedUserName = account.ToUpperInvariant(), DisplayName = account, Email = $"{account}@example.test" });
        context.Db.Add(new Appointment(context.NewId(), account, role, enterprise, unit));
    }
}
