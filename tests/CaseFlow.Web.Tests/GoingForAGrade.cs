using System.Globalization;
using Microsoft.Playwright;

namespace CaseFlow.Web.Tests;

/// <summary>The whole grading chain by five people: the enterprise, the organising unit's clerk, a reviewer with a tablet, the grading department's auditor, and somebody of the public.</summary>
public sealed class GoingForAGrade(Chromium browser) : IClassFixture<Chromium>
{
    private const string Enterprise = "梓兴木制品";
    private const string Tie = "咨广闻须回避";
    private const string Finding = "年度目标没有分解到班组";
    private static readonly (string, string)[] Settings = [("Demo__Grading", "true"), ("Circuit__RetentionSeconds", "2")];

    [Fact]
    public async Task From_the_application_to_the_revoked_certificate()
    {
        await using var host = await RunningHost.StartAsync(Settings);
        var safety = await Person.SignInAsync(browser, host.Address, "principal2", 1440);
        var application = await ApplyAsync(safety);

        // A small enterprise's principal keeps safety too, and signs on a phone.
        var principal = await Person.SignInAsync(browser, host.Address, "principal2", 390);
        await AnswerAsync(principal, "声明并签字", "声明并提出申请", "完整性审查");

        var clerk = await Person.SignInAsync(browser, host.Address, "organiser1", 1440);
        await AnswerAsync(clerk, Enterprise, "告知补正", "待补正", "缺营业执照副本\n缺安全员任命书");
        await principal.Page.GotoAsync(application);
        await principal.SeesAsync("缺安全员任命书");
        await AnswerAsync(principal, "补正申请材料", "补正完毕，重新提交", "待受理决定");
        await AnswerAsync(clerk, Enterprise, "受理", "待安排评审");
        await AssignAsync(clerk);

        var reviewer = await ReviewAsync(host, application);
        await RectifyAsync(safety, clerk, application);
        await AnswerAsync(reviewer, "整改确认", "整改到位", "审核中");

        var auditor = await Person.SignInAsync(browser, host.Address, "auditor1", 1440);
        await AnswerAsync(auditor, Enterprise, "审核通过，开始公示", "公示中");
        await ObjectAsync(host);

        // Three weeks later: the time of publicity ran out while nobody was there.
        await host.KillAsync();
        await host.UpAsync([.. Settings, ("Demo__DaysAhead", "24")]);
        auditor = await Person.SignInAsync(browser, host.Address, "auditor1", 1440);
        var number = await AnnounceAsync(auditor);
        await RevokeAsync(auditor, host, application, number);
    }

    private static async Task<string> ApplyAsync(Person safety)
    {
        var page = safety.Page;
        await page.GotoAsync("/grading/new");
        await safety.TapAsync(page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = "申请二级" }), "**/edit");
        await OpenAsync(page);
        await page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = "提交主要负责人签字" }).ClickAsync();
        await safety.SeesAsync("还没有声明：没有未整改的重大事故隐患");
        foreach (var met in await page.Locator("input[data-field^='declared.'][value=yes]").AllAsync())
        {
            await met.CheckAsync();
        }

        await FillAsync(page, "account", "体系运行两年，责任到岗。");

        // A draft is never lost: the page is left and opened again.
        await SavedAsync(page);
        await page.ReloadAsync();
        await OpenAsync(page);
        await Assertions.Expect(page.Locator("[data-field=account]")).ToHaveValueAsync("体系运行两年，责任到岗。");
        await page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = "提交主要负责人签字" }).ClickAsync();
        await safety.SeesStateAsync("待签字");
        return new Uri(page.Url).PathAndQuery;
    }

    private static async Task AssignAsync(Person clerk)
    {
        await clerk.OpenTaskAsync(Enterprise);
        await clerk.SeesAsync(Tie);
        await FillAsync(clerk.Page, "visit", Today());
        var blocked = clerk.Page.Locator("fieldset.cf-yes-no", new PageLocatorOptions { HasText = "须回避" });
        await Assertions.Expect(blocked.Locator("input")).ToHaveCountAsync(0);
        await RoleAsync(clerk.Page, "衡守一", "lead");
        await RoleAsync(clerk.Page, "钟评正", "member");
        await clerk.DecideAsync("确定评审安排");
        await clerk.SeesStateAsync("评审中");
    }

    private async Task<Person> ReviewAsync(RunningHost host, string application)
    {
        var member = await Person.SignInAsync(browser, host.Address, "reviewer1", 820);
        await member.Page.GotoAsync(application);
        await DeclareAsync(member.Page);
        await member.SeesAsync("承诺与企业没有利害关系");

        var reviewer = await Person.SignInAsync(browser, host.Address, "reviewer2", 820);
        var page = reviewer.Page;
        await reviewer.OpenTaskAsync(Enterprise);
        await DeclareAsync(page);
        var item = page.Locator("#item-goals-1");
        await item.Locator("input[value=Deducted]").CheckAsync();
        await FillAsync(page, "points.goals-1", "99");
        await Assertions.Expect(item).ToContainTextAsync("得分请填 0 到");
        await FillAsync(page, "points.goals-1", "1");
        await SavedAsync(page);

        // No signal on site, and the server starts anew meanwhile: what was typed last stands there when the page comes back.
        await page.Context.SetOfflineAsync(true);
        await FillAsync(page, "finding.goals-1", Finding);
        await Assertions.Expect(page.Locator("[data-cf-draft-status]").First).ToContainTextAsync("本机");
        await host.KillAsync();
        await host.UpAsync(Settings);
        await page.Context.SetOfflineAsync(false);
        await reviewer.SeesAsync("已从本机恢复");
        await OpenAsync(page);
        await Assertions.Expect(page.Locator("[data-field='finding.goals-1']")).ToHaveValueAsync(Finding);
        await Assertions.Expect(page.Locator("[data-field='points.goals-1']")).ToHaveValueAsync("1");
        await page.Locator("#item-goals-1 .cf-camera input").SetInputFilesAsync(await PhotoAsync(page));
        await Assertions.Expect(page.Locator("#item-goals-1 .cf-attachments img")).ToHaveCountAsync(1);
        await FillRestAsync(page);
        await reviewer.DecideAsync("提交评审报告");
        await reviewer.SeesStateAsync("整改中");
        var word = await page.APIRequest.GetAsync(await page.Locator("a[href$='report.docx']").GetAttributeAsync("href") ?? "");
        Assert.Equal(200, word.Status);
        return reviewer;
    }

    private static async Task FillRestAsync(IPage page)
    {
        var steps = page.Locator(".cf-assess-steps a");
        var count = await steps.CountAsync();
        for (var step = 0; step < count - 1; step++)
        {
            await steps.Nth(step).ClickAsync();
            await Assertions.Expect(steps.Nth(step)).ToHaveClassAsync("active");
            await page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = "本要素其余各项得满分" }).ClickAsync();
            await page.Locator(".cf-confirm .rz-primary").ClickAsync();
            await Assertions.Expect(steps.Nth(step).Locator(".rzi")).ToHaveCountAsync(1);
        }

        await steps.Nth(count - 1).ClickAsync();
        await FillAsync(page, "visited", Today());
        await FillAsync(page, "opinion", "总体符合要求，有一项须整改。");
        await SavedAsync(page);
    }

    private static async Task RectifyAsync(Person safety, Person clerk, string application)
    {
        await safety.Page.GotoAsync(application);
        await safety.SeesAsync(Finding);
        await safety.Page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = "申请延长整改期限" }).ClickAsync();
        await safety.Page.FillAsync(".cf-acts textarea", "目标分解要经职工大会");
        await safety.Page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = "提出延期申请" }).ClickAsync();
        await safety.SeesAsync("申请延长 10 个工作日，等待审批");
        await AnswerAsync(clerk, Enterprise, "同意延期", "整改中");

        await safety.OpenTaskAsync("限期整改");
        await FillAsync(safety.Page, "m.goals-1", "目标已分解到班组并张贴。");
        await safety.DecideAsync("整改完成，提交确认");
        await safety.SeesStateAsync("整改确认中");
    }

    // Somebody of the public has no account.
    private async Task ObjectAsync(RunningHost host)
    {
        var visitor = await browser.WindowAsync(host.Address, 390, 844);
        await visitor.GotoAsync("/public/grading");
        await visitor.GetByRole(AriaRole.Link, new PageGetByRoleOptions { Name = Enterprise }).ClickAsync();
        await visitor.FillAsync("textarea[name=text]", "听说班组不知道目标。");
        await visitor.FillAsync("input[name=contact]", "000-0000-0099");
        await visitor.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = "提交异议" }).ClickAsync();
        await Assertions.Expect(visitor.Locator("main")).ToContainTextAsync("异议已收到");
    }

    private static async Task<string> AnnounceAsync(Person auditor)
    {
        await auditor.OpenTaskAsync(Enterprise);
        await auditor.SeesAsync("000-0000-0099");
        await auditor.Page.Locator("select[data-field^='u.']").SelectOptionAsync("no");
        var finding = auditor.Page.Locator("textarea[data-field^='f.']");
        await finding.FillAsync("走访三个班组，目标均已张贴。");
        await finding.BlurAsync();
        await auditor.DecideAsync("提交核实结果");
        await auditor.SeesStateAsync("待公告");
        await AnswerAsync(auditor, Enterprise, "公告并发证", "已公告");
        var number = await auditor.Page.Locator(".cf-grading-certificate b").InnerTextAsync();
        Assert.StartsWith("AQBⅡ-", number, StringComparison.Ordinal);
        return number;
    }

    private async Task RevokeAsync(Person auditor, RunningHost host, string application, string number)
    {
        var visitor = await browser.WindowAsync(host.Address, 390, 844);
        await visitor.GotoAsync("/public/grading?q=" + Uri.EscapeDataString(number));
        await visitor.GetByRole(AriaRole.Link, new PageGetByRoleOptions { Name = Enterprise }).ClickAsync();
        await Assertions.Expect(visitor.Locator("main")).ToContainTextAsync("证书在有效期内");

        await auditor.Page.GotoAsync(application);
        await auditor.Page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = "撤销证书" }).ClickAsync();
        await auditor.Page.FillAsync(".cf-acts textarea", "经查材料不实");
        await auditor.Page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = "撤销", Exact = true }).ClickAsync();
        await auditor.SeesAsync("经查材料不实");
        await visitor.ReloadAsync();
        await Assertions.Expect(visitor.Locator("main")).ToContainTextAsync("撤销");
        await Assertions.Expect(visitor.Locator("main")).Not.ToContainTextAsync("证书在有效期内");
    }

    // The state alone may be what it was before.
    private static async Task AnswerAsync(Person person, string task, string answer, string then, string? reason = null)
    {
        await person.OpenTaskAsync(task);
        await person.DecideAsync(answer, reason);
        await person.SeesAsync("办理了这项待办");
        await person.SeesStateAsync(then);
    }

    private static async Task DeclareAsync(IPage page)
    {
        var declare = page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = "承诺没有利害关系" });
        var question = page.GetByText("确认作出承诺？");
        for (var press = 0; press < 3 && await question.CountAsync() == 0; press++)
        {
            await declare.ClickAsync();
            try
            {
                await question.WaitForAsync(new LocatorWaitForOptions { Timeout = 4_000 });
            }
            catch (TimeoutException)
            {
                // Drawn anew under the finger when the circuit came; a person presses again.
            }
        }

        await declare.ClickAsync();
        await Assertions.Expect(question).ToHaveCountAsync(0);
    }

    private static Task RoleAsync(IPage page, string name, string role) =>
        page.Locator("fieldset.cf-yes-no", new PageLocatorOptions { HasText = name }).Locator($"input[value={role}]").CheckAsync();

    private static async Task<FilePayload> PhotoAsync(IPage page) => new() { Name = "现场.png", MimeType = "image/png", Buffer = await page.ScreenshotAsync() };

    private static Task OpenAsync(IPage page) => page.Locator("fieldset.cf-draft-fields:not([disabled])").First.WaitForAsync(new LocatorWaitForOptions { State = WaitForSelectorState.Attached });

    private static Task SavedAsync(IPage page) => Assertions.Expect(page.Locator("[data-cf-draft-status][data-state=saved]").First).ToBeAttachedAsync();

    private static string Today() => TimeProvider.System.GetUtcNow().ToOffset(TimeSpan.FromHours(8)).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static async Task FillAsync(IPage page, string field, string value)
    {
        var input = page.Locator($"[data-field='{field}']");
        await input.FillAsync(value);
        await input.BlurAsync();
        await Assertions.Expect(input).ToHaveValueAsync(value);
    }
}
