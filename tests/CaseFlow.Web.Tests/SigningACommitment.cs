using Microsoft.Playwright;

namespace CaseFlow.Web.Tests;

/// <summary>A notice handed over by the office, and the commitment that was signed on paper, photographed by the village's clerk on site.</summary>
public sealed class SigningACommitment(Chromium browser) : IClassFixture<Chromium>
{
    private const string Enterprise = "工业园清泉家具厂（演示）";

    [Fact]
    public async Task The_office_delivers_the_clerk_photographs_the_signed_paper_and_the_list_says_so()
    {
        await using var host = await RunningHost.StartAsync(("Demo__Campaign", "true"));

        var office = await Person.SignInAsync(browser, host.Address, "office", 1440);
        await office.OpenTaskAsync($"送达告知书：{Enterprise}");
        await FillAsync(office.Page, "#letter-name", "华经理");
        await office.DecideAsync("已送达");
        await office.SeesAsync("办理了这项待办：已送达");

        var clerk = await Person.SignInAsync(browser, host.Address, "village5", 390);
        await clerk.OpenTaskAsync($"签订承诺书：{Enterprise}");
        await FillAsync(clerk.Page, "#letter-name", "华经理");
        await clerk.DecideAsync("登记纸质签订");
        await clerk.SeesAsync("请先上传已签名承诺书的照片或扫描件");
        await clerk.CloseSheetAsync();
        var photo = new FilePayload { Name = "承诺书.png", MimeType = "image/png", Buffer = await clerk.Page.ScreenshotAsync() };
        await clerk.Page.Locator(".cf-camera input").SetInputFilesAsync(photo);
        await Assertions.Expect(clerk.Page.Locator(".cf-attachments img")).ToHaveCountAsync(1);
        await clerk.DecideAsync("登记纸质签订");
        await clerk.SeesAsync("办理了这项待办：登记纸质签订");

        await office.Page.GotoAsync($"/commitments?q={Uri.EscapeDataString(Enterprise)}");
        await Assertions.Expect(office.Page.Locator(".cf-data-open tbody tr").First).ToContainTextAsync("已签订");
        await office.TapAsync(office.Page.GetByRole(AriaRole.Link, new PageGetByRoleOptions { Name = Enterprise }).First, "**/commitments/*");
        await office.Page.GetByRole(AriaRole.Link, new PageGetByRoleOptions { Name = "承诺书", Exact = true }).ClickAsync();
        await office.SeesAsync("文本已固定，与办理时一致");
        await Assertions.Expect(office.Page.Locator(".cf-attachments img")).ToHaveCountAsync(1);
        var pdf = await office.Page.APIRequest.GetAsync(await office.Page.GetByRole(AriaRole.Link, new PageGetByRoleOptions { Name = "PDF" }).GetAttributeAsync("href") ?? "");
        Assert.Equal("application/pdf", pdf.Headers["content-type"]);
    }

    private static async Task FillAsync(IPage page, string input, string value)
    {
        await page.FillAsync(input, value);
        await page.Locator(input).BlurAsync();
    }
}
