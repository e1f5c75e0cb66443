using System.Globalization;
using Microsoft.Playwright;

namespace CaseFlow.Web.Tests;

/// <summary>The office looks at what a change of dates would do, applies it, and running deadlines follow.</summary>
public sealed class MovingDates(Chromium browser) : IClassFixture<Chromium>
{
    private const string DayFormat = "yyyy-MM-dd";

    [Fact]
    public async Task A_moved_phase_shows_every_date_old_and_new_and_takes_its_tasks_with_it()
    {
        // The demo's reporting units come with people who can do their tasks.
        await using var host = await RunningHost.StartAsync(("Demo__ReportingYear", "true"));
        var office = await Person.SignInAsync(browser, host.Address, "office", 1440);
        await office.Page.GotoAsync("/campaigns/start");
        await office.Page.FormIsOpenAsync();
        await office.SeesAsync("2 家企业参加");
        await office.Page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = "启动", Exact = true }).ClickAsync();
        await office.SeesAsync("2 家企业、6 个单位参加");
        await office.TapAsync(office.Page.Locator(".cf-phase a", new PageLocatorOptions { HasText = "全面总结完善" }), "**/phases/summary");

        var due = office.Page.Locator("#due");
        await due.WaitForAsync();
        var old = DateOnly.ParseExact(await due.InputValueAsync(), DayFormat, CultureInfo.InvariantCulture);
        var later = old.AddDays(10).ToString(DayFormat, CultureInfo.InvariantCulture);
        await due.FillAsync(later);
        await due.BlurAsync();
        var moving = office.Page.Locator(".cf-moving li");
        await Assertions.Expect(moving).ToHaveCountAsync(2);
        await Assertions.Expect(moving.First).ToContainTextAsync($"{old.ToString(DayFormat, CultureInfo.InvariantCulture)} → {later}");
        await Assertions.Expect(moving.First).ToContainTextAsync("1 项未完成");

        await office.Page.ClickAsync(".cf-act-open");
        await office.Page.FillAsync(".cf-decision-reason textarea", "县里推迟");
        await office.Page.ClickAsync(".cf-decision-do");
        await Assertions.Expect(moving).ToHaveCountAsync(0, new LocatorAssertionsToHaveCountOptions { Timeout = 20_000 });
        await office.SeesAsync($"至 {later}");

        await office.OpenTaskAsync("全面总结");
        await office.SeesAsync(later);
    }

    [Fact]
    public async Task A_pasted_calendar_is_kept_looked_at_and_taken_over()
    {
        await using var host = await RunningHost.StartAsync();
        var office = await Person.SignInAsync(browser, host.Address, "office", 1440);
        var year = TimeProvider.System.GetUtcNow().ToOffset(TimeSpan.FromHours(8)).Year + 3;
        await office.Page.GotoAsync($"/calendar?year={year}");
        await office.Page.FormIsOpenAsync();
        await office.Page.FillKeptAsync("text", $"{year}-01-01,放假");
        await office.Page.FillKeptAsync("source", $"https://www.gov.cn/{year}");

        await office.Page.ReloadAsync();
        await office.Page.FormIsOpenAsync();
        await Assertions.Expect(office.Page.Locator("#calendar-text")).ToHaveValueAsync($"{year}-01-01,放假");
        await office.Page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = "预览", Exact = true }).ClickAsync();
        await office.SeesAsync($"{year} 年只有 1 个放假日");
        await office.Page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = "确认导入" }).ClickAsync();
        await Assertions.Expect(office.Page.Locator("#calendar-text")).ToHaveValueAsync("", new LocatorAssertionsToHaveValueOptions { Timeout = 20_000 });
        await office.SeesAsync($"https://www.gov.cn/{year}");
    }
}
