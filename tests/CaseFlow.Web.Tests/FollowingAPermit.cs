using System.Globalization;
using Microsoft.Playwright;

namespace CaseFlow.Web.Tests;

/// <summary>A permit from its submission to the archive, by the people of its chain, each in a browser of their own.</summary>
public sealed class FollowingAPermit(Chromium browser) : IClassFixture<Chromium>
{
    [Theory]
    [InlineData(1440)]
    [InlineData(390)]
    public async Task From_an_empty_form_to_the_archive(int width)
    {
        await using var host = await RunningHost.StartAsync();
        using var api = new Api(host.Address);
        const string place = "T-203 罐顶平台";

        var leader = await Person.SignInAsync(browser, host.Address, "lead1", width);
        var form = new ApplicationForm(leader.Page);
        await form.OpenAsync("hot-work");
        await form.FillSpecialHotWorkAsync(place);
        await form.TakeHigherApprovalIfOfferedAsync();
        await form.SubmitAsync();
        await leader.SeesStateAsync("审批中");
        var permit = new Uri(leader.Page.Url).Segments[^1];

        var supervisor = await Person.SignInAsync(browser, host.Address, "supervisor1", width);
        await supervisor.ApproveAsync(place, "属地确认，同意");
        await (await Person.SignInAsync(browser, host.Address, "safety1", width)).ApproveAsync(place, "审批同意");
        await (await Person.SignInAsync(browser, host.Address, "deputy1", width)).ApproveAsync(place, "审批同意");
        if ((await api.PermitAsync(permit)).Status == "Submitted")
        {
            await (await Person.SignInAsync(browser, host.Address, "principal1", width)).ApproveAsync(place, "审批同意");
        }

        var guardian = await Person.SignInAsync(browser, host.Address, "guardian1", width);
        await guardian.OpenTaskAsync(place);
        await FillOnSiteAsync(guardian.Page, gas: "0.9");
        await guardian.DecideAsync("确认具备开工条件");
        await Assertions.Expect(guardian.Page.Locator(".cf-decision .cf-note-refused").First).ToBeVisibleAsync();
        await guardian.CloseSheetAsync();
        await FillOnSiteAsync(guardian.Page, gas: "0.05");
        await guardian.DecideAsync("确认具备开工条件");
        await guardian.SeesAsync("现场确认：具备开工条件");

        await leader.OpenTaskAsync(place);
        await leader.DecideAsync("开工");
        await leader.SeesStateAsync("作业中");
        await leader.OpenTaskAsync(place);
        await leader.DecideAsync("完工交回");
        await leader.SeesStateAsync("已交回");

        await supervisor.OpenTaskAsync(place);
        await supervisor.DecideAsync("验收合格");
        await supervisor.SeesStateAsync("已归档");
        Assert.Equal("Archived", (await api.PermitAsync(permit)).Status);

        await supervisor.Page.GotoAsync($"/permits/{permit}/print");
        await supervisor.SeesAsync("打印人 陈树谷");
        await Assertions.Expect(supervisor.Page.Locator("body")).Not.ToContainTextAsync("今天");
    }

    [Fact]
    public async Task A_double_click_signs_once()
    {
        await using var host = await RunningHost.StartAsync();
        using var api = new Api(host.Address);
        const string place = "T-204 罐顶平台";
        var permit = await api.SubmitHotWorkAsync(place);
        var supervisor = await Person.SignInAsync(browser, host.Address, "supervisor1", 1440);
        await supervisor.OpenTaskAsync(place);
        await supervisor.ChooseAsync("同意");
        await supervisor.Page.Locator(".cf-decision-do").DblClickAsync();
        await supervisor.SeesAsync("属地确认，同意");
        Assert.Equal(1, await api.AnsweredAsync("supervisor1", permit));
    }

    [Fact]
    public async Task A_reason_typed_offline_outlives_the_server()
    {
        await using var host = await RunningHost.StartAsync(("Circuit__RetentionSeconds", "2"));
        using var api = new Api(host.Address);
        const string place = "T-205 罐顶平台";
        var permit = await api.SubmitHotWorkAsync(place);
        var supervisor = await Person.SignInAsync(browser, host.Address, "supervisor1", 1440);
        await supervisor.OpenTaskAsync(place);
        await supervisor.ChooseAsync("退回修改");
        await supervisor.Page.Context.SetOfflineAsync(true);
        var reason = supervisor.Page.Locator(".cf-decision-reason textarea");
        await reason.FillAsync("焊接方案缺接火盆的位置");
        await Assertions.Expect(supervisor.Page.Locator("[data-cf-draft-status]")).ToContainTextAsync("本机");
        await host.KillAsync();
        await host.UpAsync(("Circuit__RetentionSeconds", "2"));
        await supervisor.Page.Context.SetOfflineAsync(false);

        // The page finds its way back by itself: the circuit is gone, so it loads anew.
        await supervisor.SeesAsync("已从本机恢复");
        await Assertions.Expect(reason).ToHaveValueAsync("焊接方案缺接火盆的位置");
        await supervisor.ChooseAsync("退回修改");
        await supervisor.Page.ClickAsync(".cf-decision-do");
        await supervisor.SeesAsync("已退回");
        Assert.Equal("Returned", (await api.PermitAsync(permit)).Status);
        Assert.Equal(1, await api.AnsweredAsync("supervisor1", permit));

        // One page: the reason on top, the form, the button.
        var leader = await Person.SignInAsync(browser, host.Address, "lead1", 1440);
        await leader.TapAsync(leader.Page.GetByText(place).Filter(new LocatorFilterOptions { Visible = true }).First, "**/permits/*/edit");
        await leader.SeesAsync("焊接方案缺接火盆的位置");
        var form = new ApplicationForm(leader.Page);
        await form.IsOpenAsync();
        await form.TypeAsync("from.time", "930");
        await Assertions.Expect(leader.Page.Locator("[data-field='from.time']")).ToHaveValueAsync("09:30");
        await form.TypeAsync("from.time", TimeProvider.System.GetUtcNow().ToOffset(TimeSpan.FromHours(8)).ToString("Hmm", CultureInfo.InvariantCulture));
        await form.SubmitAsync();
        await leader.SeesStateAsync("审批中");
    }

    [Fact]
    public async Task An_application_typed_offline_outlives_the_server_and_is_submitted_once()
    {
        await using var host = await RunningHost.StartAsync(("Circuit__RetentionSeconds", "2"));
        using var api = new Api(host.Address);
        var leader = await Person.SignInAsync(browser, host.Address, "lead1", 390);
        var form = new ApplicationForm(leader.Page);
        await form.OpenAsync("hot-work");
        await form.FillSpecialHotWorkAsync("T-206 罐顶平台");
        await form.TakeHigherApprovalIfOfferedAsync();

        await leader.Page.Context.SetOfflineAsync(true);
        await form.TypeAsync("scope", "离线时改写的内容");
        await form.TypeAsync("rescue-plan", "离线时改写的方案");
        await Assertions.Expect(leader.Page.Locator("[data-cf-draft-status]").First).ToContainTextAsync("本机");
        await host.KillAsync();
        await host.UpAsync(("Circuit__RetentionSeconds", "2"));
        await leader.Page.Context.SetOfflineAsync(false);

        await leader.SeesAsync("已从本机恢复");
        await form.IsOpenAsync();
        await Assertions.Expect(leader.Page.Locator("[data-field=scope]")).ToHaveValueAsync("离线时改写的内容");
        await form.SubmitAsync(times: 2);
        await leader.SeesStateAsync("审批中");
        await leader.SeesAsync("离线时改写的方案");
        Assert.Equal(1, await api.PermitCountAsync());
    }

    private static async Task FillOnSiteAsync(IPage page, string gas)
    {
        foreach (var box in await page.Locator(".cf-gas input").AllAsync())
        {
            await box.FillAsync(gas);
            await box.BlurAsync();
        }

        await page.Locator("[data-field=monitoring]").CheckAsync();
        foreach (var yes in await page.Locator(".cf-yes-no-choice label:first-child").AllAsync())
        {
            await yes.ClickAsync();
        }

        await page.FillAsync(".cf-talk input", "梁工成");
        await page.FillAsync(".cf-talk textarea", "注意火花，发现异常立即停下");
        await page.Locator(".cf-talk textarea").BlurAsync();
    }
}
