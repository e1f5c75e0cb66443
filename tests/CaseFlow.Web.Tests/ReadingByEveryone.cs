using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;
using Xunit;

namespace CaseFlow.Web.Tests;

/// <summary>The pages people use most have no serious barrier, in light and in dark (axe-core: WCAG 2 A and AA).</summary>
public sealed class ReadingByEveryone(Chromium browser) : IClassFixture<Chromium>
{
    private static readonly AxeRunOptions Rules = new() { RunOnly = new RunOnlyOptions { Type = "tag", Values = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa"] } };

    [Theory]
    [InlineData(1440, false)]
    [InlineData(390, true)]
    public async Task The_main_pages_have_no_serious_barrier(int width, bool english)
    {
        await using var host = await RunningHost.StartAsync();
        using var api = new Api(host.Address);
        var permit = await api.SubmitHotWorkAsync("T-208 罐顶平台");
        var page = (await Person.SignInAsync(browser, host.Address, "supervisor1", width, english)).Page;
        var task = await page.Locator("a[href^='/tasks/']").First.GetAttributeAsync("href");
        List<string> barriers = [];
        foreach (var path in new[] { "/inbox", task!, "/permits", $"/permits/{permit}", "/permit-board", "/scan", $"/public/permits/{permit}", "/me" })
        {
            await page.GotoAsync(path);
            await page.Locator("h1").First.WaitForAsync();
            if (!path.StartsWith("/public", StringComparison.Ordinal))
            {
                await page.Locator("[data-cf-live]").WaitForAsync(new LocatorWaitForOptions { State = WaitForSelectorState.Attached });
            }

            foreach (var scheme in new[] { "light", "dark" })
            {
                await page.EvaluateAsync("scheme => { for (const sheet of document.querySelectorAll('link[data-cf-scheme-sheet]')) sheet.media = sheet.dataset.cfSchemeSheet === scheme ? 'all' : 'not all'; }", scheme);
                var found = await page.RunAxe(Rules);
                barriers.AddRange(found.Violations.Where(v => v.Impact is "serious" or "critical").SelectMany(v => v.Nodes, (v, node) => $"{path} {scheme}: {v.Id} {node.Html}"));
            }
        }

        Assert.True(barriers.Count == 0, string.Join('\n', barriers));
    }
}
