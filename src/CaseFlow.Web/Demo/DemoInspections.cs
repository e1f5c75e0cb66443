using CaseFlow.Data;
using CaseFlow.Hazards;
using CaseFlow.People;
using CaseFlow.Supervision;
using Microsoft.EntityFrameworkCore;

namespace CaseFlow.Web.Demo;

/// <summary>Enforcement: inspections with nothing wrong, with an order that was met, with penalties that were paid, and a late one whose major danger is still open.</summary>
public sealed class DemoInspections : IDemoChapter
{
    private const int PlannedAhead = 5;

    private static readonly Inspected[] OfTheYear =
    [
        new("demo-campaign-12", InspectionKind.Daily, null, [], null, 0) { On = "06-24" },
        new("demo-campaign-03", InspectionKind.Joint, "fire", [], "镇消防工作站", 15) { On = "07-22", Note = "喷漆房灭火器配置不足", CorrectedAfter = 10 },
        new("demo-campaign-20", InspectionKind.Special, "posts", [new(HazardSeverity.General, "焊接作业未开动火许可", "维修间")], null, 14) { On = "09-16", Note = "一名焊工操作证过期未复训", CorrectedAfter = 11, FineYuan = (8_000, 2_000) },
    ];

    private static readonly Inspected OfLate =
        new("demo-campaign-13", InspectionKind.Special, "machines", [new(HazardSeverity.Major, "抛光粉尘作业区未设除尘系统即恢复生产", "抛光间")], null, 30) { Note = "两台冲床光电保护被短接", FineYuan = (30_000, 0) };

    public bool IsTold(DemoOptions options) => options is { ReportingYear: true, Campaign: true };

    public IEnumerable<DemoAct> Acts(DemoCalendar calendar, DemoScript script)
    {
        foreach (var act in OfTheYear.SelectMany(i => ActsOf(i, calendar.Day(i.On!), calendar)))
        {
            yield return act;
        }

        var day = calendar.Ago(18);
        if (day.AddDays(-PlannedAhead) > calendar.FirstDay)
        {
            yield return Plan(OfLate, day, calendar);
            yield return new DemoAct(calendar.At(day, 16), (cast, _) => RecordAsync(cast, OfLate));
            yield return new DemoAct(calendar.At(calendar.Ago(8), 11), (cast, _) => ProposeAsync(cast, OfLate));
        }

        var next = new Inspected("demo-enterprise-yunxi", InspectionKind.Daily, null, [], null, 0);
        yield return new DemoAct(calendar.At(calendar.Ago(1), 15), (cast, _) => PlanAsync(cast, next, DemoCalendar.After(calendar.Today, 4)));
    }

    private static IEnumerable<DemoAct> ActsOf(Inspected inspected, DateOnly day, DemoCalendar calendar)
    {
        yield return Plan(inspected, day, calendar);
        yield return new DemoAct(calendar.At(day, 16), (cast, _) => RecordAsync(cast, inspected));
        if (inspected.CorrectedAfter > 0)
        {
            var corrected = DemoCalendar.After(day, inspected.CorrectedAfter);
            yield return new DemoAct(calendar.At(corrected, 15), (cast, _) => CorrectAsync(cast, inspected));
            yield return new DemoAct(calendar.At(DemoCalendar.After(corrected, 2), 15), (cast, _) => DemoCorrections.VerifyAsync(cast, inspected.Enterprise));
        }

        if (inspected.FineYuan.Unit > 0)
        {
            yield return new DemoAct(calendar.At(DemoCalendar.After(day, 2), 11), (cast, _) => ProposeAsync(cast, inspected));
            yield return new DemoAct(calendar.At(DemoCalendar.After(day, 9), 16), (cast, _) => DecideAsync(cast, inspected.Enterprise));
            yield return new DemoAct(calendar.At(DemoCalendar.After(day, 23), 10), (cast, _) => PayAsync(cast, inspected.Enterprise));
        }
    }

    private static DemoAct Plan(Inspected inspected, DateOnly day, DemoCalendar calendar) =>
        new(calendar.At(day.AddDays(-PlannedAhead), 15), (cast, _) => PlanAsync(cast, inspected, day));

    private static async Task PlanAsync(DemoCast cast, Inspected inspected, DateOnly day)
    {
        if (await cast.HolderAsync(Roles.Enforcement) is { } inspector)
        {
            await cast.RunAsync(cast.Get<PlanInspection>(), new PlanInspection.Request(inspected.Enterprise, inspected.Kind, day, inspector, inspected.Partners), inspector);
        }
    }

    private static async Task RecordAsync(DemoCast cast, Inspected inspected)
    {
        if (await cast.ReadAsync(db => db.Set<Inspection>().Where(i => i.EnterpriseId == inspected.Enterprise && i.Status == InspectionStatus.Planned).Select(i => i.Id).FirstOrDefaultAsync()) is not { } id)
        {
            return;
        }

        var items = cast.Get<SeedDocuments>().Get<IReadOnlyList<CheckItem>>(CheckItem.Path)
            .Select(i => i.Code == inspected.Wrong ? new CheckedItem(i.Code, CheckVerdict.Wrong, inspected.Note) : new CheckedItem(i.Code, CheckVerdict.InOrder, null)).ToList();
        var record = new InspectionRecord(cast.Today, items, inspected.Findings, inspected.OrderDays > 0 ? cast.Today.AddDays(inspected.OrderDays) : null, "企业负责人在场，检查记录已交其签收。");
        await cast.AnswerAsync(id, SupervisionTasks.Inspect, "Inspected", firstAsync: (task, by) => cast.RunAsync(cast.Get<WriteInspection>(), new WriteInspection.Request(task.Id, record), by));
    }

    private static async Task CorrectAsync(DemoCast cast, Inspected inspected)
    {
        foreach (var hazard in await cast.ReadAsync(db => db.Set<Hazard>().AsNoTracking().Where(h => h.EnterpriseId == inspected.Enterprise && h.Source == HazardSource.Inspection && h.Status == HazardStatus.Open).ToListAsync()))
        {
            await DemoCorrections.CorrectAsync(cast, hazard, "按指令书整改完毕，已组织相关岗位重新学习。", 1200);
        }
    }

    private static async Task ProposeAsync(DemoCast cast, Inspected inspected)
    {
        if (await cast.ReadAsync(db => db.Set<Inspection>().Where(i => i.EnterpriseId == inspected.Enterprise && i.OrderNumber != null).OrderByDescending(i => i.Id).Select(i => i.Id).FirstOrDefaultAsync()) is { } id
            && await cast.HolderAsync(Roles.Enforcement) is { } inspector)
        {
            var fines = new List<ProposedFine> { new(PenaltyParty.Unit, null, inspected.FineYuan.Person > 0 ? "unit-training" : "unit-major", inspected.FineYuan.Unit * 100L) };
            if (inspected.FineYuan.Person > 0)
            {
                fines.Add(new ProposedFine(PenaltyParty.Person, "主要负责人", "person-training", inspected.FineYuan.Person * 100L));
            }

            await cast.RunAsync(cast.Get<ProposePenalty>(), new ProposePenalty.Request(inspected.Enterprise, id, $"检查发现：{inspected.Note}。（案情为虚构）", fines), inspector);
        }
    }

    private static async Task DecideAsync(DemoCast cast, string enterprise)
    {
        foreach (var penalty in await PenaltiesAsync(cast, enterprise))
        {
            var year = cast.Today.Year;
            var numbers = penalty.Decisions.ToDictionary(d => d.Party, d => $"清河应急罚〔{year}〕{(d.Party == PenaltyParty.Unit ? 3 : 4)}号（演示）");
            await cast.AnswerAsync(penalty.Id, SupervisionTasks.Decide, "Decide", data: PenaltyAnswer.Data(numbers));
        }
    }

    private static async Task PayAsync(DemoCast cast, string enterprise)
    {
        var paid = $"{cast.Today:yyyy-MM-dd}";
        foreach (var penalty in await PenaltiesAsync(cast, enterprise))
        {
            await cast.AnswerAsync(penalty.Id, SupervisionTasks.Pay, "Paid", data: PenaltyAnswer.Data(penalty.Decisions.ToDictionary(d => d.Party, _ => paid)));
        }
    }

    private static Task<List<Penalty>> PenaltiesAsync(DemoCast cast, string enterprise) => cast.ReadAsync(db => db.Set<Penalty>().AsNoTracking().Where(p => p.EnterpriseId == enterprise).ToListAsync());

    private sealed record Inspected(string Enterprise, InspectionKind Kind, string? Wrong, IReadOnlyList<InspectionFinding> Findings, string? Partners, int OrderDays)
    {
        public string? On { get; init; }

        public string? Note { get; init; }

        public int CorrectedAfter { get; init; }

        public (int Unit, int Person) FineYuan { get; init; }
    }
}
