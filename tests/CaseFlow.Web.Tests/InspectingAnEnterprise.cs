using System.Globalization;
using Microsoft.Playwright;

namespace CaseFlow.Web.Tests;

/// <summary>An inspector on a phone finds one major danger; the enterprise corrects it, the office verifies, work goes on.</summary>
public sealed class InspectingAnEnterprise(Chromium browser) : IClassFixture<Chromium>
{
    private const string Enterprise = "云溪涂料有限公司（演示）";
    private const string Danger = "安全出口上锁";

    [Fact]
    public async Task A_major_danger_found_on_a_phone_is_corrected_and_verified_before_work_goes_on()
    {
        await using var host = await RunningHost.StartAsync();
        var inspector = await Person.SignInAsync(browser, host.Address, "inspector1", 390);
        await inspector.Page.GotoAsync("/supervision/inspections/new");
        await OpenFormAsync(inspector.Page);
        await ChooseAsync(inspector.Page, "enterprise", "demo-enterprise-yunxi");
        await ChooseAsync(inspector.Page, "kind", "Special");
        await inspector.Page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = "安排检查" }).ClickAsync();
        await inspector.SeesStateAsync("待检查");

        await inspector.OpenTaskAsync(Enterprise);
        await ChooseAsync(inspector.Page, "check-signs", "InOrder");
        await ChooseAsync(inspector.Page, "kind-0", "Major");
        await FillAsync(inspector.Page, "text-0", Danger);
        await FillAsync(inspector.Page, "due", Day(5));
        await inspector.DecideAsync("签署");
        await inspector.SeesStateAsync("停产停业");

        var safety = await Person.SignInAsync(browser, host.Address, "safety1", 390);
        await safety.OpenTaskAsync(Danger);
        await FillAsync(safety.Page, "measures", "拆除门锁，改装推杆门");
        await FillAsync(safety.Page, "cost", "1,200.50");
        await safety.DecideAsync("整改完成");
        await safety.SeesStateAsync("待复查");

        var office = await Person.SignInAsync(browser, host.Address, "office", 1440);
        await office.OpenTaskAsync(Danger);
        await office.SeesAsync("1,200.50");
        await office.DecideAsync("复查通过，销号");
        await office.SeesStateAsync("已销号");

        await inspector.OpenTaskAsync(Enterprise);
        await inspector.DecideAsync("恢复");
        await inspector.SeesStateAsync("已检查");
    }

    private static string Day(int ahead) => TimeProvider.System.GetUtcNow().ToOffset(TimeSpan.FromHours(8)).AddDays(ahead).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static Task OpenFormAsync(IPage page) => page.Locator("fieldset.cf-draft-fields:not([disabled])").First.WaitForAsync(new LocatorWaitForOptions { State = WaitForSelectorState.Attached });

    private static async Task ChooseAsync(IPage page, string field, string value)
    {
        var select = page.Locator($"select[data-field='{field}']");
        await select.SelectOptionAsync(value);
        await Assertions.Expect(select).ToHaveValueAsync(value);
    }

    private static async Task FillAsync(IPage page, string field, string value)
    {
        var input = page.Locator($"[data-field='{field}']");
        await input.FillAsync(value);
        await input.BlurAsync();
        await Assertions.Expect(input).ToHaveValueAsync(value);
    }
}
