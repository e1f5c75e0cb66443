using Microsoft.Playwright;

namespace CaseFlow.Web.Tests;

/// <summary>What signing in lets through and what it keeps out.</summary>
public sealed class SigningIn(Chromium browser) : IClassFixture<Chromium>
{
    [Fact]
    public async Task A_page_asks_to_sign_in_and_comes_back()
    {
        await using var host = await RunningHost.StartAsync();
        var page = await browser.WindowAsync(host.Address, 1440, 900);
        await page.GotoAsync("/permits");
        Assert.Contains("/signin", page.Url, StringComparison.Ordinal);
        await page.FillAsync("input[name=userName]", "lead1");
        await page.FillAsync("input[name=password]", "CaseFlow-2026");
        await page.ClickAsync("button[type=submit]");
        await page.WaitForURLAsync("**/permits");
        await Assertions.Expect(page.Locator("h1")).ToContainTextAsync("作业许可");
    }

    [Fact]
    public async Task A_wrong_password_is_refused_in_words()
    {
        await using var host = await RunningHost.StartAsync();
        var page = await browser.WindowAsync(host.Address, 390, 844);
        await page.GotoAsync("/signin");
        await page.FillAsync("input[name=userName]", "lead1");
        await page.FillAsync("input[name=password]", "wrong-password");
        await page.ClickAsync("button[type=submit]");
        await Assertions.Expect(page.Locator("input[name=password]")).ToBeVisibleAsync();
        await Assertions.Expect(page.Locator("body")).ToContainTextAsync("密码");
        Assert.Contains("/signin", page.Url, StringComparison.Ordinal);
    }
}
