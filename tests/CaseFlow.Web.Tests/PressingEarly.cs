using Microsoft.Playwright;
using Xunit;

namespace CaseFlow.Web.Tests;

/// <summary>A page is in sight before it lives; what is pressed meanwhile is not lost.</summary>
public sealed class PressingEarly(Chromium browser) : IClassFixture<Chromium>
{
    [Fact]
    public async Task What_is_pressed_before_the_page_lives_or_while_it_comes_alive_is_done_once()
    {
        await using var host = await RunningHost.StartAsync();
        using var api = new Api(host.Address);
        var permit = await api.SubmitHotWorkAsync("T-207 罐顶平台");
        var page = (await Person.SignInAsync(browser, host.Address, "lead1", 1440)).Page;
        var button = page.Locator(".cf-act-open").Last;
        var opened = page.Locator(".cf-act textarea");

        var release = await HoldBackAsync(page, "/permits/" + permit, button);
        await button.ClickAsync();
        await Assertions.Expect(opened).ToHaveCountAsync(0);
        release.SetResult();
        await Assertions.Expect(opened).ToHaveCountAsync(1);

        release = await HoldBackAsync(page, "/permits/" + permit, button);
        await button.HoverAsync();
        await page.Mouse.DownAsync();
        release.SetResult();
        await page.Locator("[data-cf-live]").WaitForAsync(new LocatorWaitForOptions { State = WaitForSelectorState.Attached });
        await page.Mouse.UpAsync();
        await Assertions.Expect(opened).ToHaveCountAsync(1);
    }

    [Fact]
    public async Task What_comes_while_the_inbox_comes_alive_is_in_it()
    {
        await using var host = await RunningHost.StartAsync();
        using var api = new Api(host.Address);
        await api.SubmitHotWorkAsync("T-208 罐顶平台");
        var page = (await Person.SignInAsync(browser, host.Address, "supervisor1", 1440)).Page;

        var release = await HoldBackAsync(page, "/inbox", page.GetByText("T-208 罐顶平台").First);
        await api.SubmitHotWorkAsync("T-209 罐顶平台");
        release.SetResult();

        await Assertions.Expect(page.GetByText("T-209 罐顶平台").First).ToBeVisibleAsync();
    }

    // Opens a page whose circuit does not start before it is released.
    private static async Task<TaskCompletionSource> HoldBackAsync(IPage page, string path, ILocator seen)
    {
        var release = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        await page.UnrouteAllAsync();
        await page.RouteAsync("**/blazor.web*.js", async route =>
        {
            await release.Task;
            await route.ContinueAsync();
        });
        await page.GotoAsync(path, new PageGotoOptions { WaitUntil = WaitUntilState.Commit });
        await seen.WaitForAsync();
        return release;
    }
}
