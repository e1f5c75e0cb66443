using CaseFlow.Campaigns;
using CaseFlow.Commitments;
using CaseFlow.Summaries;
using Microsoft.EntityFrameworkCore;

namespace CaseFlow.Web.Demo;

/// <summary>A year before, two units and three enterprises tried the campaign out (试点): all of it done, its summary completed.</summary>
public sealed class DemoLastYear : IDemoChapter
{
    private const int YearsAgo = 1;
    private const string Plan = "试点年度方案已编制，经负责人签发。";

    private static readonly (string On, string Item, bool OfUnits)[] Duties =
    [
        ("02-10", "own-plan", false), ("02-24", "census", false), ("03-14", "supervise-plans", false), ("03-24", "organise-assessment", true), ("07-21", "guidance-teams", true), ("08-25", "three-lists", true),
        ("11-10", "tiered-supervision", true), ("11-24", "enforcement", false), ("12-22", "summary-report", false), ("12-22", "lasting-mechanism", false),
    ];

    private static readonly SummaryWords Words = new(
        "演示：在溪山村和镇工业办选三家企业试点，告知、承诺、自评、整改各环节全部走通。",
        "演示：三家企业都由主要负责人牵头自评；梓兴木制品把整改清单贴到工位，班组每天对照销号。",
        "演示：共性问题是设备防护、现场定置和应急物资；个性问题是云溪涂料责任制考核没有兑现。",
        "演示：次年在全镇铺开；自评手册按行业分册；逾期整改纳入月调度。");

    public bool IsTold(DemoOptions options) => options is { Campaign: true, History: true };

    public IEnumerable<DemoAct> Acts(DemoCalendar calendar, DemoScript script)
    {
        var year = calendar.Today.Year - YearsAgo;
        yield return On("01-26", 9, cast => StartAsync(cast, year, script));
        yield return On("02-25", 9, async cast => await cast.RunAsync(cast.Get<GenerateLetters>(), new GenerateLetters.Request(await CampaignAsync(cast, year)), await cast.OfficeAsync()));
        foreach (var act in script.LastYear.SelectMany(e => DemoEnterprise.Acts(e, script, calendar, YearsAgo, Plan)))
        {
            yield return act;
        }

        foreach (var (on, item, ofUnits) in Duties)
        {
            yield return On(on, 16, cast => DoAsync(cast, year, item, ofUnits));
        }

        yield return On("12-26", 15, cast => SummariseAsync(cast, year));

        // The last phase ends with the year: by then the product has closed the campaign itself.
        yield return On("12-31", 23, _ => Task.CompletedTask);

        DemoAct On(string day, int hour, Func<DemoCast, Task> doAsync) => new(calendar.At(calendar.Day(day, YearsAgo), hour), (cast, _) => doAsync(cast));
    }

    private static async Task StartAsync(DemoCast cast, int year, DemoScript script)
    {
        var plan = await DemoParts.TemplateAsync(cast);
        var title = DemoParts.TitleOf(plan, year).Replace("专项行动", "专项行动试点", StringComparison.Ordinal);
        var request = new StartCampaign.Request(plan.Key, year, title, plan.DatesIn(year), [DemoUnits.Xishan, DemoUnits.Industry], [.. script.LastYear.Select(e => e.Id)]);
        await cast.RunAsync(cast.Get<StartCampaign>(), request, await cast.OfficeAsync());
    }

    private static async Task DoAsync(DemoCast cast, int year, string item, bool ofUnits)
    {
        var campaign = await CampaignAsync(cast, year);
        var cases = ofUnits ? await cast.ReadAsync(db => db.Set<CampaignUnit>().Where(u => u.CampaignId == campaign).Select(u => u.Id).ToListAsync()) : [campaign];
        foreach (var caseId in cases)
        {
            await DemoParts.DoAsync(cast, caseId, item, "试点工作已完成，材料归档（演示）。");
        }
    }

    private static async Task SummariseAsync(DemoCast cast, int year)
    {
        var (campaign, office) = (await CampaignAsync(cast, year), await cast.OfficeAsync());
        await cast.RunAsync(cast.Get<WriteSummary>(), new WriteSummary.Request(campaign, Words), office);
        await cast.RunAsync(cast.Get<CompleteSummary>(), new CompleteSummary.Request(campaign), office);
    }

    private static Task<string> CampaignAsync(DemoCast cast, int year) => cast.ReadAsync(db => db.Set<Campaign>().Where(c => c.Year == year).Select(c => c.Id).SingleAsync());
}
