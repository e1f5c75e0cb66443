using Microsoft.Playwright;
using MiniExcelLibs;

namespace CaseFlow.Web.Tests;

/// <summary>The office brings an Excel file into the registry and opens what it brought.</summary>
public sealed class KeepingEnterpriseFiles(Chromium browser) : IClassFixture<Chromium>
{
    private static readonly string[] Headings = ["统一社会信用代码", "企业名称", "属地单位", "企业类别", "行业", "规模", "风险等级", "主要负责人"];

    [Fact]
    public async Task The_office_looks_at_a_file_row_by_row_confirms_it_and_opens_an_enterprise()
    {
        await using var host = await RunningHost.StartAsync();
        var office = await Person.SignInAsync(browser, host.Address, "office", 1440);
        await office.Page.GotoAsync("/enterprises/import");
        await Assertions.Expect(office.Page.Locator("#import-file")).ToBeEnabledAsync();
        await office.Page.SetInputFilesAsync("#import-file", File(
            ["91330100799655058B", "青禾食品厂（演示）", "溪山村委会（演示）", "一类企业", "轻工", "小型", "黄", "周青禾"],
            ["91330100799655058C", "错码厂（演示）", "溪山村委会（演示）", "一类企业", "轻工", "小型", "黄", null]));

        await office.SeesAsync("第 3 行");
        await office.SeesAsync("统一社会信用代码“91330100799655058C”的校验位不对");
        await office.SeesAsync("将新增 1 家、更新 0 家；1 行有问题，不会导入。");
        await office.Page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = "确认导入 1 家" }).ClickAsync();
        await office.SeesAsync("导入完成");

        await office.Page.GetByRole(AriaRole.Link, new PageGetByRoleOptions { Name = "查看企业档案" }).ClickAsync();
        await office.Page.GetByRole(AriaRole.Link, new PageGetByRoleOptions { Name = "青禾食品厂（演示）" }).ClickAsync();
        await Assertions.Expect(office.Page.Locator("h1")).ToContainTextAsync("青禾食品厂（演示）");
        await office.SeesAsync("91330100799655058B");
        await office.SeesAsync("周青禾");
        await office.SeesAsync("从 Excel 第 2 行建立了“青禾食品厂（演示）”的档案");
    }

    [Fact]
    public async Task The_office_opens_a_file_by_hand_and_enters_a_person_with_a_certificate()
    {
        await using var host = await RunningHost.StartAsync();
        var office = await Person.SignInAsync(browser, host.Address, "office", 1440);
        await office.Page.GotoAsync("/enterprises/new");
        await FillAsync(office.Page, ("Name", "东岭机械厂（演示）"), ("CreditCode", "91330100799655058B"));
        await ChooseAsync(office.Page, ("Unit", "溪山村委会（演示）"), ("Category", "二类企业"), ("Sector", "机械"), ("Size", "小型"), ("Risk", "一般（黄）"));
        await PressAsync(office.Page, "建立档案");
        await office.SeesAsync("档案已建立。");

        await office.Page.GetByRole(AriaRole.Link, new PageGetByRoleOptions { Name = "登记人员" }).ClickAsync();
        await FillAsync(office.Page, ("name", "岭南山"), ("post", "焊工"));
        await PressAsync(office.Page, "登记人员");
        await PressAsync(office.Page, "登记证书");
        await ChooseAsync(office.Page, ("type", "特种作业操作证（焊接与热切割）"));
        await FillAsync(office.Page, ("number", "T-1"), ("from", "2020-01-01"), ("until", "2021-01-01"));
        await PressAsync(office.Page, "登记证书");
        await office.SeesAsync("2021-01-01 已过期");

        await office.Page.GetByRole(AriaRole.Link, new PageGetByRoleOptions { Name = "东岭机械厂（演示）" }).ClickAsync();
        await office.SeesAsync("岭南山的特种作业操作证（焊接与热切割）已过期");
        await office.SeesAsync("登记人员 岭南山（焊工）");
    }

    [Fact]
    public async Task An_enterprise_sees_its_own_file_on_a_phone_and_nobody_elses()
    {
        await using var host = await RunningHost.StartAsync();
        var lead = await Person.SignInAsync(browser, host.Address, "lead1", 390);
        await lead.Page.GotoAsync("/enterprises");
        await lead.Page.Locator(".cf-card-row", new PageLocatorOptions { HasText = "云溪涂料" }).ClickAsync();
        await lead.SeesAsync("人员与证书");
        await Assertions.Expect(lead.Page.Locator("body")).Not.ToContainTextAsync("000-0000-0013");

        await lead.Page.GotoAsync("/enterprises/demo-enterprise-hengfeng");
        await lead.SeesAsync("没有这家企业的档案，或者您无权查看。");
    }

    private static async Task FillAsync(IPage page, params (string Field, string Text)[] fields)
    {
        await page.Locator("fieldset.cf-draft-fields:not([disabled])").First.WaitForAsync(new LocatorWaitForOptions { State = WaitForSelectorState.Attached });
        foreach (var (field, text) in fields)
        {
            await page.FillAsync($"#f-{field}", text);
        }
    }

    private static async Task ChooseAsync(IPage page, params (string Field, string Word)[] fields)
    {
        foreach (var (field, word) in fields)
        {
            await page.SelectOptionAsync($"#f-{field}", new SelectOptionValue { Label = word });
        }
    }

    private static Task PressAsync(IPage page, string words) => page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = words }).ClickAsync();

    private static FilePayload File(params string?[][] rows)
    {
        using var file = new MemoryStream();
        file.SaveAs(rows.Select(row => Headings.Zip(row).ToDictionary(c => c.First, c => (object?)c.Second)));
        return new FilePayload { Name = "企业.xlsx", MimeType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", Buffer = file.ToArray() };
    }
}
