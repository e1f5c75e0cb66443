using CaseFlow.Cases;
using CaseFlow.Permits;
using CaseFlow.Registry;
using Microsoft.EntityFrameworkCore;

namespace CaseFlow.Web.Demo;

/// <summary>One permit to work of the demo: who asks for what, and what its people then do.</summary>
/// <param name="Type">The kind of permit.</param>
/// <param name="Grade">The asked grade.</param>
/// <param name="Area">Where on the site.</param>
/// <param name="Place">Exactly where.</param>
/// <param name="Scope">What is done.</param>
/// <param name="Method">How.</param>
internal sealed record DemoPermit(string Type, string Grade, string Area, string Place, string Scope, string Method)
{
    private const string Site = "demo-enterprise-yunxi";

    // What instruments show in good air.
    private static readonly Dictionary<string, decimal> GoodAir = new() { ["oxygen"] = 20.8m, ["combustible"] = 0.05m, ["h2s"] = 0.5m, ["co"] = 2m };

    /// <summary>Whether a contractor's crew does it.</summary>
    public bool IsContracted { get; init; }

    /// <summary>Applies for it as the leader of the work.</summary>
    public async Task ApplyAsync(DemoCast cast, DateTimeOffset from, DateTimeOffset to, DailyPeriod daily)
    {
        var content = await ContentAsync(cast, new PermitWindow(from, to), daily);
        var lead = await cast.AccountAsync(content.Leader!.EmployeeId);
        var drafted = await cast.RunAsync(cast.Get<DraftWorkPermit>(), new DraftWorkPermit.Request(Type, content), lead);
        await cast.RunAsync(cast.Get<SubmitWorkPermit>(), new SubmitWorkPermit.Request(drafted.PermitId), lead);
    }

    /// <summary>Everybody of the chain approves.</summary>
    public async Task ApproveAsync(DemoCast cast)
    {
        var permit = await FindAsync(cast);
        while (await cast.AnswerAsync(permit, PermitTasks.ConfirmSite, "Approve", "措施已到现场逐项核对。") || await cast.AnswerAsync(permit, PermitTasks.Approve, "Approve"))
        {
        }
    }

    /// <summary>The guardian tests, checks and lets the crew speak, before work begins or goes on.</summary>
    /// <param name="cast">The people.</param>
    /// <param name="task">The step: confirm, or resume.</param>
    /// <param name="outcome">Its answer.</param>
    public async Task LookAsync(DemoCast cast, string task, string outcome)
    {
        var type = cast.Get<PermitTypeLibrary>().Types[Type];
        var checks = type.Checks.Select(c => new CheckAnswer(c.Code, true)).ToList();
        var record = new OnSiteRecord(null, checks, new OnSiteTalk("石大川", $"今天{Scope}，先看周围有没有可燃物，看不清楚不干。"), type.Grade(Grade)!.ContinuousMonitoring.Value);
        await RecordAsync(cast, record);
        await MeasureAsync(cast);
        await AnswerAsync(cast, task, outcome);
    }

    /// <summary>The guardian measures good air.</summary>
    public Task MeasureAsync(DemoCast cast) => MeasureAsync(cast, GoodAir);

    /// <summary>The guardian measures: a value out of limits stops the work.</summary>
    public Task MeasureAsync(DemoCast cast, string gas, decimal value) => MeasureAsync(cast, new Dictionary<string, decimal>(GoodAir) { [gas] = value });

    /// <summary>Answers the step that the permit has come to.</summary>
    public async Task AnswerAsync(DemoCast cast, string task, string outcome, string? comment = null) => await cast.AnswerAsync(await FindAsync(cast), task, outcome, comment);

    private async Task MeasureAsync(DemoCast cast, Dictionary<string, decimal> air)
    {
        var testing = cast.Get<PermitTypeLibrary>().Types[Type].Gas!;
        var readings = testing.Points.SelectMany(_ => testing.Gases, (point, gas) => new OnSiteReading(point.Code, gas.Code, air[gas.Code], cast.Now)).ToList();
        await RecordAsync(cast, new OnSiteRecord(readings, null, null));
    }

    private async Task RecordAsync(DemoCast cast, OnSiteRecord record) =>
        await cast.RunAsync(cast.Get<RecordOnSite>(), new RecordOnSite.Request(await FindAsync(cast), record), await cast.AccountAsync("demo-person-guardian1"));

    private async Task<PermitContent> ContentAsync(DemoCast cast, PermitWindow window, DailyPeriod daily)
    {
        var type = cast.Get<PermitTypeLibrary>().Types[Type];
        string[] crew = IsContracted ? ["contractor1", "worker4", "worker5", "guardian1"] : ["lead1", "worker1", "worker2", "guardian1"];
        var register = new CrewRegister(
            await cast.ReadAsync(db => db.Set<Employee>().AsNoTracking().ToListAsync()),
            await cast.ReadAsync(db => db.Set<Certificate>().AsNoTracking().ToListAsync()));
        var people = crew.Select(id => register.Member($"demo-person-{id}")!).ToList();
        return new PermitContent
        {
            WorkingEnterpriseId = IsContracted ? "demo-enterprise-hengfeng" : Site,
            SiteEnterpriseId = Site,
            Area = Area,
            Place = Place,
            Scope = Scope,
            Method = Method,
            Window = window,
            DailyPeriods = [daily],
            Grade = Grade,
            PeriodChoice = PeriodChoice.HigherGrade,
            Leader = people[0],
            Workers = people[1..3],
            Guardian = people[3],
            Checklist = [.. type.Hazards.Select(h => new ChecklistAnswer(h.Code, true)), .. type.Hazards.SelectMany(h => h.Measures).Select(m => new ChecklistAnswer(m.Code, true))],
            RescuePlan = "停止作业，撤到东侧集合点，按现场处置方案报告，不盲目施救（演示）。",
            RescueEquipment = "灭火器四具、空气呼吸器两套、三脚架和安全绳一套（演示）",
            ToxicRisk = false,
            GasChoices = [new GasChoice("combustible", "lel-at-least-4")],
            Briefing = IsContracted ? new ContractorBriefing(cast.Now.AddHours(-1), "陈树谷", "涂料车间的危险、警戒线、逃生路线和报警电话（演示）。") : null,
        };
    }

    private Task<string> FindAsync(DemoCast cast) => cast.ReadAsync(db => db.Cases.Where(c => c.Kind == WorkPermitFace.CaseKind && c.Title == Place).Select(c => c.Id).SingleAsync());
}
