using System.Globalization;
using Microsoft.Playwright;

namespace CaseFlow.Web.Tests;

/// <summary>A month's report from the inbox of the unit's named person to the office's roll-up.</summary>
public sealed class FilingAReport(Chromium browser) : IClassFixture<Chromium>
{
    private const string Unit = "溪山村委会";

    [Theory]
    [InlineData(1440)]
    [InlineData(390)]
    public async Task The_unit_files_from_the_inbox_and_the_office_sees_it(int width)
    {
        await using var host = await RunningHost.StartAsync(("Demo__ReportingYear", "true"));
        var month = TimeProvider.System.GetUtcNow().ToOffset(TimeSpan.FromHours(8)).ToString("yyyy-MM", CultureInfo.InvariantCulture);
        const string words = "走访五家企业，复查动火作业现场。";

        var office = await Person.SignInAsync(browser, host.Address, "office", 1440);
        await office.Page.GotoAsync("/reports");
        var row = office.Page.Locator(".cf-heat tbody tr", new PageLocatorOptions { HasText = Unit });
        await Assertions.Expect(row).ToContainTextAsync("填报中");

        var village = await Person.SignInAsync(browser, host.Address, "village1", width);
        await village.OpenTaskAsync($"{Unit}（演示） {month}");
        await village.DecideAsync("报送");
        await Assertions.Expect(village.Page.Locator(".cf-decision .cf-note-refused").First).ToContainTextAsync("请填写");
        await village.CloseSheetAsync();
        foreach (var figure in new[] { "visited", "hazards-found", "hazards-corrected", "trainings" })
        {
            await FillAsync(village.Page, $"figure.{figure}", "5");
        }

        foreach (var text in new[] { "work", "problems", "next-plan" })
        {
            await FillAsync(village.Page, $"text.{text}", words);
        }

        await village.DecideAsync("报送");
        await village.SeesStateAsync("已报送");

        await Assertions.Expect(row).Not.ToContainTextAsync("填报中");
        await office.Page.GotoAsync($"/reports/months/{month}");
        await office.SeesAsync(words);
        await Assertions.Expect(office.Page.Locator(".cf-sums tfoot")).ToContainTextAsync("已报 1 /");
    }

    private static async Task FillAsync(IPage page, string field, string value)
    {
        var input = page.Locator($"[data-field='{field}']");
        await input.FillAsync(value);
        await input.BlurAsync();
    }
}
