using System.Globalization;
using Microsoft.Playwright;

namespace CaseFlow.Web.Tests;

/// <summary>The office writes a meeting down; a village carries its decision out on a phone, with a photograph; the office confirms it.</summary>
public sealed class FollowingADecision(Chromium browser) : IClassFixture<Chromium>
{
    private const string Visits = "走访辖区全部涂料企业";
    private const string Corrected = "走访辖区全部涂料企业并登记";
    private const string Result = "已走访 12 家，名单附后。";

    [Fact]
    public async Task A_decision_goes_from_the_meeting_to_who_owes_it_and_is_confirmed_with_its_evidence()
    {
        await using var host = await RunningHost.StartAsync();
        var office = await Person.SignInAsync(browser, host.Address, "office", 1440);
        await RecordAsync(office);
        await office.SeesAsync(Visits);

        await office.TapAsync(office.Page.GetByText(Visits).First, "**/meetings/decisions/*");
        await office.TapAsync(office.Page.GetByText("更正议定事项"), "**/edit");
        await office.Page.FormIsOpenAsync();
        await office.Page.FillKeptAsync("what-0", Corrected);
        await office.Page.FillKeptAsync("reason", "漏记登记要求");
        await office.Page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = "保存更正" }).ClickAsync();
        await office.SeesStateAsync("办理中");
        await Assertions.Expect(office.Page.Locator(".cf-corrections ins")).ToHaveTextAsync(Corrected);
        await Assertions.Expect(office.Page.Locator(".cf-corrections del")).ToHaveTextAsync(Visits);

        var clerk = await Person.SignInAsync(browser, host.Address, "village1", 390);
        await clerk.OpenTaskAsync(Corrected);
        var photo = new FilePayload { Name = "走访.png", MimeType = "image/png", Buffer = await clerk.Page.ScreenshotAsync() };
        await clerk.Page.Locator(".cf-camera input").SetInputFilesAsync(photo);
        await Assertions.Expect(clerk.Page.Locator(".cf-attachments img")).ToHaveCountAsync(1);
        await clerk.DecideAsync("办理完成", Result);
        await clerk.SeesStateAsync("待确认");

        await office.OpenTaskAsync(Corrected);
        await office.SeesAsync(Result);
        await office.SeesAsync("走访.png");
        await office.DecideAsync("确认办结");
        await office.SeesStateAsync("已办结");
    }

    private static async Task RecordAsync(Person office)
    {
        await office.Page.GotoAsync("/meetings/new");
        await office.Page.FormIsOpenAsync();
        await office.Page.ChooseAsync("kind", "Dispatch");
        await office.Page.FillKeptAsync("place", "镇政府二楼会议室");
        await office.Page.FillKeptAsync("host", "黄镇长");
        await office.Page.FillKeptAsync("attendees", "各村委会");
        await office.Page.FillKeptAsync("text", "通报三季度进展，研究涂料企业整治。");
        await office.Page.FillKeptAsync("what-0", Visits);
        await office.Page.ChooseAsync("owner-0", "unit:demo-unit-xishan");
        var due = TimeProvider.System.GetUtcNow().ToOffset(TimeSpan.FromHours(8)).AddDays(7);
        await office.Page.FillKeptAsync("due-0", due.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        await office.Page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = "保存并交办" }).ClickAsync();
        await office.SeesStateAsync("已记录");
    }
}
