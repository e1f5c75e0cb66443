using CaseFlow.Hazards;
using CaseFlow.Inbox;
using CaseFlow.People;
using CaseFlow.Registry;
using Microsoft.EntityFrameworkCore;

namespace CaseFlow.Web.Demo;

/// <summary>Hidden dangers that villages report over the year: some closed, one late, one whose later date is asked for, one to be looked at, some new.</summary>
public sealed class DemoHazards : IDemoChapter
{
    private const int VerifiedAfter = 2;

    private static readonly Reported[] OfTheYear =
    [
        new("demo-campaign-06", "打磨间除尘管道积尘", "打磨间", 15, 9, "停机清理管道，改为每班清扫并登记", 1500) { On = "03-18" },
        new("demo-campaign-21", "切割区临时用电未走桥架", "切割区", 15, 7, "拆除临时线，改走桥架并加漏电保护", 2300) { On = "05-26" },
        new("demo-campaign-13", "氧气瓶与乙炔瓶间距不足五米", "焊接区", 10, 6, "分区存放，加防倾倒支架", 600) { On = "07-14" },
        new("demo-campaign-24", "浇注区隔热护具破损", "浇注区", 15, 11, "更换护具，每周检查", 1900) { On = "08-19" },
        new("demo-campaign-12", "叉车无限速标识", "厂区道路", 10, 5, "设限速牌和减速带", 450) { On = "09-28" },
    ];

    private static readonly Reported[] OfLate =
    [
        new("demo-enterprise-hengfeng", "吊装索具没有检验标识", "预制场", 15, null, "", 0) { DaysAgo = 40 },
        new("demo-campaign-03", "喷漆房排风量不足", "喷漆房", 25, null, "", 0) { DaysAgo = 20, AsksForDays = 30 },
        new("demo-enterprise-yunxi", "三号搅拌机急停按钮失灵", "树脂车间", 15, 6, "更换急停按钮，逐台测试", 380) { DaysAgo = 9, IsVerified = false },
        new("demo-enterprise-zixing", "除尘器泄爆口前堆放物料", "木工车间", 15, null, "", 0) { DaysAgo = 6 },
        new("demo-enterprise-yunxi", "配电箱门缺锁，线路未穿管", "包装区", 15, null, "", 0) { DaysAgo = 4 },
    ];

    public bool IsTold(DemoOptions options) => options.ReportingYear;

    public IEnumerable<DemoAct> Acts(DemoCalendar calendar, DemoScript script) =>
        OfTheYear.Select(r => (Reported: r, Day: calendar.Day(r.On!)))
            .Concat(OfLate.Select(r => (Reported: r, Day: calendar.Ago(r.DaysAgo))).Where(r => r.Day > calendar.FirstDay))
            .SelectMany(r => ActsOf(r.Reported, r.Day, calendar));

    private static IEnumerable<DemoAct> ActsOf(Reported reported, DateOnly day, DemoCalendar calendar)
    {
        yield return new DemoAct(calendar.At(day, 10), (cast, _) => ReportAsync(cast, reported));
        if (reported.CorrectedAfter is { } days)
        {
            var corrected = DemoCalendar.After(day, days);
            yield return new DemoAct(calendar.At(corrected, 16), (cast, _) => CorrectAsync(cast, reported));
            if (reported.IsVerified)
            {
                yield return new DemoAct(calendar.At(DemoCalendar.After(corrected, VerifiedAfter), 10), (cast, _) => DemoCorrections.VerifyAsync(cast, reported.Enterprise));
            }
        }

        if (reported.AsksForDays > 0)
        {
            yield return new DemoAct(calendar.At(calendar.Ago(3), 11), (cast, _) => AskAsync(cast, reported));
        }
    }

    private static async Task ReportAsync(DemoCast cast, Reported reported)
    {
        var unit = await cast.ReadAsync(db => db.Set<Enterprise>().Where(e => e.Id == reported.Enterprise).Select(e => e.UnitId).SingleOrDefaultAsync());
        if (unit is not null && await cast.HolderAsync(Roles.Village, unit: unit) is { } clerk)
        {
            var request = new ReportHazard.Request(reported.Enterprise, HazardSeverity.General, reported.Text, reported.Place, cast.Today.AddDays(reported.DueAfter));
            await cast.RunAsync(cast.Get<ReportHazard>(), request, clerk);
        }
    }

    private static async Task CorrectAsync(DemoCast cast, Reported reported)
    {
        if (await FindAsync(cast, reported) is { } hazard)
        {
            await DemoCorrections.CorrectAsync(cast, hazard, reported.Measures, reported.Yuan);
        }
    }

    private static async Task AskAsync(DemoCast cast, Reported reported)
    {
        if (await FindAsync(cast, reported) is { } hazard && await cast.TaskAsync(hazard.Id, HazardTasks.Rectify) is { } task)
        {
            var request = new AskExtension.Request(task.Id, hazard.DueOn.AddDays(reported.AsksForDays), "风机定制周期长，到货前已停用一个喷位。");
            await cast.RunAsync(cast.Get<AskExtension>(), request, await cast.AnswererAsync(task));
        }
    }

    private static Task<Hazard?> FindAsync(DemoCast cast, Reported reported) =>
        cast.ReadAsync(db => db.Set<Hazard>().AsNoTracking().FirstOrDefaultAsync(h => h.EnterpriseId == reported.Enterprise && h.Description == reported.Text));

    private sealed record Reported(string Enterprise, string Text, string Place, int DueAfter, int? CorrectedAfter, string Measures, int Yuan)
    {
        public string? On { get; init; }

        public int DaysAgo { get; init; }

        public int AsksForDays { get; init; }

        public bool IsVerified { get; init; } = true;
    }
}
