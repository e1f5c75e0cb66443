using System.Globalization;
using Microsoft.Playwright;

namespace CaseFlow.Web.Tests;

/// <summary>An enterprise goes on with its partly filled self-assessment on a phone; the office sees the result.</summary>
public sealed class AssessingOneself(Chromium browser) : IClassFixture<Chromium>
{
    [Fact]
    public async Task The_principal_fills_it_in_on_a_phone_loses_nothing_files_it_and_the_office_sees_score_and_corrections()
    {
        await using var host = await RunningHost.StartAsync(("Demo__Assessments", "true"));
        var principal = await Person.SignInAsync(browser, host.Address, "principal1", 390);
        var page = principal.Page;
        await page.GotoAsync("/assessments?show=open");
        await principal.TapAsync(page.Locator(".cf-card-row", new PageLocatorOptions { HasText = "云溪涂料" }), "**/assessments/*");
        await principal.TapAsync(page.GetByRole(AriaRole.Link, new PageGetByRoleOptions { Name = "填写自评" }).First, "**/fill");

        var form = page.Url;
        await OpenAsync(page, form, "accidents");
        var item = page.Locator("#item-accident-records-1");
        await ChooseAsync(item, "Deducted");
        await item.Locator("[data-field='points.accident-records-1']").FillAsync("3");
        await item.Locator("[data-field='finding.accident-records-1']").FillAsync("台账缺相关方事故");
        await SavedAsync(page);

        // The server dies; the page is loaded again from what it kept.
        await host.KillAsync();
        await host.UpAsync(("Demo__Assessments", "true"));
        await OpenAsync(page, form, "accidents");
        await Assertions.Expect(page.Locator("[data-field='points.accident-records-1']")).ToHaveValueAsync("3");
        await Assertions.Expect(page.Locator("[data-field='finding.accident-records-1']")).ToHaveValueAsync("台账缺相关方事故");

        foreach (var step in new[] { "emergency", "accidents", "improvement" })
        {
            await OpenAsync(page, form, step);
            await JudgeRestAsync(page);
        }

        await OpenAsync(page, form, "report");
        var today = TimeProvider.System.GetUtcNow().ToOffset(TimeSpan.FromHours(8)).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        foreach (var (field, value) in new[] { ("Team", "组长云承业"), ("From", today), ("To", today), ("Summary", "总体符合。"), ("ToldOn", today), ("ToldHow", "职工大会"), ("ToldEvidence", "签到表") })
        {
            await page.Locator($"[data-field='account.{field}']").FillAsync(value);
            await page.Locator($"[data-field='account.{field}']").BlurAsync();
        }

        await SavedAsync(page);
        await principal.SeesAsync("已经填完，可以报送");
        await principal.TapAsync(page.GetByRole(AriaRole.Link, new PageGetByRoleOptions { Name = "核对并签名报送" }), "**/tasks/*");
        await page.Locator("fieldset.cf-draft-fields:not([disabled])").First.WaitForAsync(new LocatorWaitForOptions { State = WaitForSelectorState.Attached });
        await principal.DecideAsync("报送");
        await principal.SeesStateAsync("待查阅");

        var office = await Person.SignInAsync(browser, host.Address, "office", 1440);
        await office.Page.GotoAsync($"/assessments?year={today[..4]}");
        await office.TapAsync(office.Page.GetByRole(AriaRole.Link, new PageGetByRoleOptions { Name = "云溪涂料有限公司（演示）" }), "**/assessments/*");
        await office.SeesStateAsync("待查阅");
        await Assertions.Expect(office.Page.Locator(".cf-case-big b")).ToContainTextAsync("9");
        await office.SeesAsync("台账缺相关方事故");
        await Assertions.Expect(office.Page.Locator("a[href^='/hazards/']").First).ToBeVisibleAsync();
    }

    private static async Task OpenAsync(IPage page, string form, string step)
    {
        await page.GotoAsync($"{form}?step={step}");
        await page.Locator("fieldset.cf-draft-fields:not([disabled])").First.WaitForAsync(new LocatorWaitForOptions { State = WaitForSelectorState.Attached });
    }

    private static Task ChooseAsync(ILocator item, string verdict) => item.Locator($".cf-assess-choice input[value={verdict}]").CheckAsync();

    private static async Task JudgeRestAsync(IPage page)
    {
        var items = page.Locator(".cf-assess-item:not(:has(.cf-assess-choice input:checked))");
        for (var left = await items.CountAsync(); left > 0; left--)
        {
            await ChooseAsync(items.First, "Full");
            await Assertions.Expect(items).ToHaveCountAsync(left - 1);
        }

        await SavedAsync(page);
    }

    private static Task SavedAsync(IPage page) =>
        Assertions.Expect(page.Locator("[data-cf-draft-status][data-state=saved]").First).ToBeAttachedAsync();
}
