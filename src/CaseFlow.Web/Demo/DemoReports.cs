using CaseFlow.Guidance;
using CaseFlow.Hazards;
using CaseFlow.People;
using CaseFlow.Registry;
using CaseFlow.Reporting;
using Microsoft.EntityFrameworkCore;

namespace CaseFlow.Web.Demo;

/// <summary>A year of monthly reports: most units in time, one often late and once not at all, one month waived. Their figures are counted from what happened.</summary>
public sealed class DemoReports : IDemoChapter
{
    private const int LateUnit = 2;
    private const int WaivedUnit = 3;
    private const int WaivedMonth = 2;

    private static readonly string[] Work =
    [
        "传达专项行动方案，核对辖区企业台账。", "配合送达告知书，通知企业参加动员会。", "督促企业签订承诺书、编制年度方案，逐户发放自评手册。", "指导企业开展自评，汇总自评报告。",
        "跟踪自评问题整改，到现场复查销号。", "配合帮扶组走访，开展安全生产月宣传。", "高温汛期检查，重点看临时用电和防汛物资。", "更新“三张清单”和四色图，检查粉尘涉爆场所。",
        "国庆前检查，查看消防通道和值班安排。", "落实分级监管名单，安排四季度检查。", "配合执法检查，复查未销号隐患。", "整理全年台账，配合年终总结。",
    ];

    public bool IsTold(DemoOptions options) => options.ReportingYear;

    public IEnumerable<DemoAct> Acts(DemoCalendar calendar, DemoScript script)
    {
        var year = calendar.Today.Year;
        yield return new DemoAct(calendar.At(calendar.FirstDay, 10), (cast, _) => StartAsync(cast, calendar), Opens: true);
        for (var month = calendar.FirstDay.Month; month < calendar.Today.Month; month++)
        {
            var due = new DateOnly(year, month, 1).AddMonths(1).AddDays(-1);
            for (var unit = 0; unit < DemoUnits.Count; unit++)
            {
                var (id, of) = (DemoUnits.All[unit], month);
                var isLate = unit == LateUnit && month % 3 == 0;
                if (unit == LateUnit && month == calendar.Today.Month - 1)
                {
                    continue;
                }

                if (unit == WaivedUnit && month == WaivedMonth)
                {
                    yield return new DemoAct(calendar.At(calendar.Day("02-25"), 15), (cast, _) => WaiveAsync(cast, year, of, id));
                    continue;
                }

                var day = isLate ? due.AddDays(4) : due.AddDays(-((unit + month) % 4));
                yield return new DemoAct(calendar.At(day, 16, unit * 5), (cast, _) => FileAsync(cast, year, of, id));
            }
        }
    }

    private static async Task StartAsync(DemoCast cast, DemoCalendar calendar)
    {
        var named = new List<StartReportingYear.NamedPerson>();
        foreach (var unit in await DemoUnits.OpenAsync(cast))
        {
            if (await cast.HolderAsync(Roles.Village, unit: unit) is { } clerk)
            {
                named.Add(new StartReportingYear.NamedPerson(unit, clerk));
            }
        }

        await cast.RunAsync(cast.Get<StartReportingYear>(), new StartReportingYear.Request(calendar.Today.Year, cast.Today, named), await cast.OfficeAsync());
    }

    private static async Task WaiveAsync(DemoCast cast, int year, int month, string unit)
    {
        if (await FindAsync(cast, year, month, unit) is { } report)
        {
            await cast.RunAsync(cast.Get<WaiveReport>(), new WaiveReport.Request(report.Id, "演示：当月整村搬迁，免报。"), await cast.OfficeAsync());
        }
    }

    private static async Task FileAsync(DemoCast cast, int year, int month, string unit)
    {
        if (await FindAsync(cast, year, month, unit) is { } report)
        {
            var content = await ContentAsync(cast, report);
            await cast.AnswerAsync(report.Id, ReportTasks.Write, "File", firstAsync: (_, by) => cast.RunAsync(cast.Get<WriteReport>(), new WriteReport.Request(unit, year, month, content), by));
        }
    }

    private static Task<MonthlyReport?> FindAsync(DemoCast cast, int year, int month, string unit) =>
        cast.ReadAsync(db => db.Set<MonthlyReport>().AsNoTracking().FirstOrDefaultAsync(r => r.Year == year && r.Month == month && r.UnitId == unit));

    private static async Task<ReportContent> ContentAsync(DemoCast cast, MonthlyReport report)
    {
        var form = cast.Get<ReportForms>().Monthly;
        var known = await cast.ReadAsync(db => cast.Get<MonthFigures>().OfAsync(db, report, default));
        var counted = await CountAsync(cast, report);
        var left = counted["hazards-found"] - counted["hazards-corrected"];
        var texts = new Dictionary<string, string>
        {
            ["work"] = Work[report.Month - 1],
            ["problems"] = left > 0 ? $"本月新发现的隐患有 {left} 处尚未销号，已逐处明确责任人和期限。" : "无",
            ["next-plan"] = report.Month < Work.Length ? $"{Work[report.Month]}对未销号隐患逐处复查。" : "按次年方案做好衔接。",
        };
        return new ReportContent(
            form.Texts.ToDictionary(t => t.Code, t => texts.GetValueOrDefault(t.Code, "无")),
            form.Figures.ToDictionary(f => f.Code, f => f.Known is { } name ? known[name] : counted.GetValueOrDefault(f.Code)));
    }

    // What the product itself knows of the unit's month; the clerk's own rounds come on top.
    private static Task<Dictionary<string, int>> CountAsync(DemoCast cast, MonthlyReport report) => cast.ReadAsync(async db =>
    {
        var (from, through) = (report.FirstDay, report.LastDay);
        var own = db.Set<Enterprise>().Where(e => e.UnitId == report.UnitId).Select(e => e.Id);
        var visits = await db.Set<GuidanceVisit>().CountAsync(v => own.Contains(v.EnterpriseId) && v.VisitedOn >= from && v.VisitedOn <= through);
        return new Dictionary<string, int>
        {
            ["visited"] = visits + await own.CountAsync(),
            ["hazards-found"] = await db.Set<Hazard>().CountAsync(h => own.Contains(h.EnterpriseId) && h.RaisedOn >= from && h.RaisedOn <= through),
            ["hazards-corrected"] = await db.Set<Hazard>().CountAsync(h => own.Contains(h.EnterpriseId) && h.ClosedOn >= from && h.ClosedOn <= through),
            ["trainings"] = report.Month % 3 == 0 ? 2 : 1,
        };
    });
}
