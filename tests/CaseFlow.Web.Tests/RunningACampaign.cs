using Microsoft.Playwright;

namespace CaseFlow.Web.Tests;

/// <summary>The office starts a campaign from the template, an enterprise hands in its yearly plan, the office sees the progress.</summary>
public sealed class RunningACampaign(Chromium browser) : IClassFixture<Chromium>
{
    private const string Enterprise = "云溪涂料有限公司";
    private const string Evidence = "年度标准化方案已经总经理办公会通过，存安全科。";

    [Theory]
    [InlineData(1440)]
    [InlineData(390)]
    public async Task An_enterprise_hands_in_its_plan_and_the_office_sees_it(int width)
    {
        // The demo's reporting units come with people who can do their tasks.
        await using var host = await RunningHost.StartAsync(("Demo__ReportingYear", "true"));
        var office = await Person.SignInAsync(browser, host.Address, "office", 1440);
        await office.Page.GotoAsync("/campaigns/start");
        await office.Page.Locator("fieldset.cf-draft-fields:not([disabled])").First.WaitForAsync(new LocatorWaitForOptions { State = WaitForSelectorState.Attached });
        await office.SeesAsync("2 家企业参加");
        await office.Page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = "启动", Exact = true }).ClickAsync();
        await office.SeesAsync("2 家企业、6 个单位参加");
        var planning = office.Page.Locator(".cf-phase", new PageLocatorOptions { HasText = "前期统筹谋划" });
        await Assertions.Expect(planning).ToContainTextAsync("0 / 9", new LocatorAssertionsToContainTextOptions { Timeout = 20_000 });

        var safety = await Person.SignInAsync(browser, host.Address, "safety1", width);
        await safety.OpenTaskAsync($"编制年度标准化方案：{Enterprise}");
        var evidence = safety.Page.Locator("[data-field='evidence']");
        await evidence.FillAsync(Evidence);
        await evidence.BlurAsync();
        await safety.DecideAsync("已完成");
        await safety.SeesAsync(Evidence);

        await Assertions.Expect(planning).ToContainTextAsync("1 / 9", new LocatorAssertionsToContainTextOptions { Timeout = 20_000 });
        await office.TapAsync(office.Page.Locator(".cf-campaign-heat tbody a", new PageLocatorOptions { HasText = "溪山村委会" }), "**/units/*");
        await office.TapAsync(office.Page.GetByText(Enterprise).Filter(new LocatorFilterOptions { Visible = true }).First, "**/parts/*");
        await office.SeesAsync(Evidence);
    }
}
