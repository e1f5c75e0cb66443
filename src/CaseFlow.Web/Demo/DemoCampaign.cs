using CaseFlow.Campaigns;
using CaseFlow.Registry;
using Microsoft.EntityFrameworkCore;

namespace CaseFlow.Web.Demo;

/// <summary>This year's campaign over all invented units and enterprises: started, its office's and units' work done as it falls due, some of it late, some not at all.</summary>
public sealed class DemoCampaign : IDemoChapter
{
    // A unit that is behind with the work of the second half of the year.
    private const int Behind = 2;

    private static readonly (string Item, string On, string Evidence)[] OfOffice =
    [
        ("own-plan", "02-05", "印发《清河镇安全生产标准化提升专项行动方案》（演示），含目标任务、进度安排和落实措施。"),
        ("census", "02-21", "逐户核对后形成企业台账 13 家，行业、类别、规模和联系人齐全。"),
        ("supervise-plans", "03-14", "电话和上门督促，未按期编制的企业列入名单，由属地跟进。"),
        ("enforcement", "11-27", "执法检查记录、重大隐患和处罚台账齐全，已归档。"),
        ("summary-report", "12-22", "总结已定稿并上报。"),
        ("lasting-mechanism", "12-25", "固化月调度、季讲评和“一企一档”三项制度。"),
    ];

    private static readonly (string Item, string On, int Apart, string Evidence)[] OfUnits =
    [
        ("organise-assessment", "03-16", 3, "召开辖区企业自评部署会，发放自评手册，逐户签收。"),
        ("guidance-teams", "06-03", 9, "建立帮扶联络名单，配合镇帮扶组走访重点企业，走访记录已归档。"),
        ("three-lists", "08-06", 7, "辖区隐患、责任、销号“三张清单”和四色分布图已更新。"),
        ("tiered-supervision", "10-12", 5, "按分级名单安排检查，重点监管企业每季至少一次。"),
    ];

    public bool IsTold(DemoOptions options) => options.Campaign;

    public IEnumerable<DemoAct> Acts(DemoCalendar calendar, DemoScript script)
    {
        yield return new DemoAct(calendar.At(calendar.FirstDay, 9), (cast, _) => StartAsync(cast, calendar), Opens: true);
        foreach (var (item, on, evidence) in OfOffice)
        {
            yield return new DemoAct(calendar.At(calendar.Day(on), 16), (cast, _) => DoAsync(cast, calendar.Today.Year, null, item, evidence));
        }

        foreach (var (item, on, apart, evidence) in OfUnits)
        {
            for (var unit = 0; unit < DemoUnits.Count; unit++)
            {
                var (id, isBehind) = (DemoUnits.All[unit], unit == Behind && item is "three-lists" or "tiered-supervision");
                var day = DemoCalendar.After(calendar.Day(on), unit * apart);
                if (!isBehind)
                {
                    yield return new DemoAct(calendar.At(day, 15), (cast, _) => DoAsync(cast, calendar.Today.Year, id, item, evidence));
                }
            }
        }
    }

    private static async Task StartAsync(DemoCast cast, DemoCalendar calendar)
    {
        var plan = await DemoParts.TemplateAsync(cast);
        var year = calendar.Today.Year;
        var phases = plan.DatesIn(year).Select(p => p with { StartsOn = cast.Today < p.DueOn ? cast.Today : p.StartsOn }).ToList();
        await cast.RunAsync(cast.Get<StartCampaign>(), new StartCampaign.Request(plan.Key, year, DemoParts.TitleOf(plan, year), phases, await DemoUnits.OpenAsync(cast), null), await cast.OfficeAsync());
    }

    private static async Task DoAsync(DemoCast cast, int year, string? unit, string item, string evidence)
    {
        var caseId = await cast.ReadAsync(db => unit is null
            ? db.Set<Campaign>().Where(c => c.Year == year).Select(c => c.Id).FirstOrDefaultAsync()
            : db.Set<CampaignUnit>().Where(u => u.UnitId == unit && db.Set<Campaign>().Any(c => c.Id == u.CampaignId && c.Year == year)).Select(u => u.Id).FirstOrDefaultAsync());
        await DemoParts.DoAsync(cast, caseId, item, evidence);
    }
}
