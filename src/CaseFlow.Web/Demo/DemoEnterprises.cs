using CaseFlow.Campaigns;
using CaseFlow.Commitments;
using Microsoft.EntityFrameworkCore;

namespace CaseFlow.Web.Demo;

/// <summary>What each enterprise does in this year's campaign: letters, yearly plan, self-assessment, corrections, each on the script's day.</summary>
public sealed class DemoEnterprises : IDemoChapter
{
    private const string Plan = "已编制年度创建、运行、提升方案，经负责人签发，存企业安全档案。";

    public bool IsTold(DemoOptions options) => options.Campaign;

    public IEnumerable<DemoAct> Acts(DemoCalendar calendar, DemoScript script)
    {
        var year = calendar.Today.Year;
        yield return new DemoAct(calendar.At(calendar.Day("02-24"), 9), (cast, _) => GenerateAsync(cast, year));
        foreach (var enterprise in script.Enterprises)
        {
            foreach (var act in DemoEnterprise.Acts(enterprise, script, calendar, yearsAgo: 0, Plan))
            {
                yield return act;
            }

            yield return new DemoAct(calendar.At(calendar.Day("03-26"), 16), (cast, _) => DemoParts.HandOutAsync(cast, year, enterprise.Id));
        }
    }

    private static async Task GenerateAsync(DemoCast cast, int year)
    {
        if (await cast.ReadAsync(db => db.Set<Campaign>().Where(c => c.Year == year).Select(c => c.Id).FirstOrDefaultAsync()) is { } campaign)
        {
            await cast.RunAsync(cast.Get<GenerateLetters>(), new GenerateLetters.Request(campaign), await cast.OfficeAsync());
        }
    }
}
