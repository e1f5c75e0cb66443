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
        await inspector.Page.FormIsOpenAsync();
        await inspector.Page.ChooseAsync("enterprise", "demo-enterprise-yunxi");
        await inspector.Page.ChooseAsync("kind", "Special");
        await inspector.Page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = "安排检查" }).ClickAsync();
        await inspector.SeesStateAsync("待检查");

        await inspector.OpenTaskAsync(Enterprise);
        await inspector.Page.ChooseAsync("check-signs", "InOrder");
        await inspector.Page.ChooseAsync("kind-0", "Major");
        await inspector.Page.FillKeptAsync("text-0", Danger);
        await inspector.Page.FillKeptAsync("due", Day(5));
        await inspector.DecideAsync("签署");
        await inspector.SeesStateAsync("停产停业");

        var safety = await Person.SignInAsync(browser, host.Address, "safety1", 390);
        await safety.OpenTaskAsync(Danger);
        await safety.Page.FillKeptAsync("measures", "拆除门锁，改装推杆门");
        await safety.Page.FillKeptAsync("cost", "1,200.50");
        await safety.DecideAsync("整改完成");
        await safety.SeesStateAsync("待复查");

        var office = await Person.SignInAsync(browser, host.Address, "office", 1440);
        await office.OpenTaskAsync(Danger);
        await office.SeesAsync("1,200.50");
        await office.DecideAsync("复查通过，销号");
        await office.SeesStateAsync("已销号");

        // A step of a flowchart inside the definition's own is drawn with the others.
        await office.TapAsync(office.Page.Locator("a[href$='/process']").First, "**/process");
        foreach (var step in new[] { "整改", "审批延期", "复查" })
        {
            await Assertions.Expect(office.Page.Locator("svg.cf-process .cf-process-name", new PageLocatorOptions { HasText = step }).First).ToBeVisibleAsync();
        }

        await inspector.OpenTaskAsync(Enterprise);
        await inspector.DecideAsync("恢复");
        await inspector.SeesStateAsync("已检查");
    }

    private static string Day(int ahead) => TimeProvider.System.GetUtcNow().ToOffset(TimeSpan.FromHours(8)).AddDays(ahead).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
