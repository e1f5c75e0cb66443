using Microsoft.Playwright;

namespace CaseFlow.Web.Tests;

/// <summary>Before it starts a campaign the office looks at its year: all of it, one person's part, page by page, and as if everybody acted in time.</summary>
public sealed class RehearsingACampaign(Chromium browser) : IClassFixture<Chromium>
{
    [Fact]
    public async Task The_office_sees_the_year_before_it_starts()
    {
        await using var host = await RunningHost.StartAsync(("Demo__ReportingYear", "true"));
        var office = await Person.SignInAsync(browser, host.Address, "office", 1440);
        await office.Page.GotoAsync("/campaigns/start");
        await office.Page.Locator("fieldset.cf-draft-fields:not([disabled])").First.WaitForAsync(new LocatorWaitForOptions { State = WaitForSelectorState.Attached });
        await office.SeesAsync("2 家企业参加");

        // A year to come: of the current one something may be over already.
        var year = office.Page.Locator("#year");
        await year.FillAsync("2098");
        await year.BlurAsync();
        await Assertions.Expect(office.Page.Locator("#title")).ToHaveValueAsync(new System.Text.RegularExpressions.Regex("2098"));
        await office.Page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = "开始预演" }).ClickAsync();

        // 5 phases, the office's 6, four of each of 6 units, five of each of 2 enterprises.
        var figures = office.Page.Locator(".cf-rehearsed-figures");
        await Assertions.Expect(figures).ToContainTextAsync("截止事项 45 项", new LocatorAssertionsToContainTextOptions { Timeout = 30_000 });

        await office.Page.Locator(".cf-pager a[rel=next]").ClickAsync();
        await office.Page.WaitForURLAsync("**page=2**");
        await Assertions.Expect(office.Page.Locator(".cf-pager")).ToContainTextAsync("第 51–100 条");

        // The principal owes what one enterprise owes, a notice apart; the page of before is not the person's.
        await office.Page.Locator("#rehearsed-person").SelectOptionAsync(new SelectOptionValue { Label = "云承业" });
        await Assertions.Expect(figures).ToContainTextAsync("截止事项 4 项");
        await Assertions.Expect(figures).ToContainTextAsync("发给 1 人");
        await Assertions.Expect(office.Page.Locator(".cf-pager")).ToContainTextAsync("第 1–");
        await Assertions.Expect(office.Page.Locator(".cf-rehearsed")).ToContainTextAsync("云溪涂料有限公司");

        await office.Page.GetByLabel("假设都按时办结").CheckAsync();
        await Assertions.Expect(figures).ToContainTextAsync("截止事项 4 项");
        await Assertions.Expect(office.Page.Locator(".cf-rehearsed")).Not.ToContainTextAsync("逾期");
    }
}
