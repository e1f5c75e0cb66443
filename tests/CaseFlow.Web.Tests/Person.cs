using Microsoft.Playwright;

namespace CaseFlow.Web.Tests;

/// <summary>A person at a browser window.</summary>
public sealed class Person(IPage page)
{
    public IPage Page { get; } = page;

    private bool IsOnPhone => Page.ViewportSize!.Width < 500;

    /// <summary>Opens a window and signs in.</summary>
    public static async Task<Person> SignInAsync(Chromium browser, string address, string userName, int width, bool english = false)
    {
        var page = await browser.WindowAsync(address, width, width < 500 ? 844 : 900, english);
        await page.GotoAsync("/signin?returnUrl=/inbox");
        await page.FillAsync("input[name=userName]", userName);
        await page.FillAsync("input[name=password]", Api.Password);
        await page.ClickAsync("button[type=submit]");
        await page.WaitForURLAsync("**/inbox*");
        return new Person(page);
    }

    /// <summary>Opens the task about a permit from the inbox.</summary>
    public async Task OpenTaskAsync(string place)
    {
        await Page.GotoAsync("/inbox");
        await TapAsync(Page.GetByText(place).Filter(new LocatorFilterOptions { Visible = true }).First, "**/tasks/*");

        // Drawn once by the server before the circuit lives; until then nothing typed could be kept, and the fields are closed.
        await Page.Locator("fieldset.cf-draft-fields:not([disabled])").First.WaitForAsync(new LocatorWaitForOptions { State = WaitForSelectorState.Attached });
    }

    /// <summary>Taps what leads to another page.</summary>
    public async Task TapAsync(ILocator target, string leadsTo)
    {
        await target.ClickAsync();
        await Page.WaitForURLAsync(leadsTo);
    }

    /// <summary>Chooses an answer, gives a reason where one is asked, and presses the button.</summary>
    public async Task DecideAsync(string label, string? reason = null)
    {
        await ChooseAsync(label);
        if (reason is not null)
        {
            await Page.FillAsync(".cf-decision-reason textarea", reason);
        }

        await Page.ClickAsync(".cf-decision-do");
    }

    /// <summary>Chooses an answer: on a phone the sheet opens.</summary>
    public async Task ChooseAsync(string label)
    {
        if (IsOnPhone)
        {
            var named = Page.Locator(".cf-decision-bar button", new PageLocatorOptions { HasText = label });
            await (await named.CountAsync() > 0 ? named.First : Page.Locator(".cf-decision-bar .cf-bar-main")).ClickAsync();
            await Assertions.Expect(Page.Locator(".cf-decision.cf-open")).ToBeVisibleAsync();
        }
        else if (await Page.Locator(".cf-choices").CountAsync() > 0)
        {
            await Page.Locator(".cf-choices").GetByText(label, new LocatorGetByTextOptions { Exact = true }).ClickAsync();
        }
    }

    /// <summary>On a phone, puts the sheet away again.</summary>
    public async Task CloseSheetAsync()
    {
        if (IsOnPhone)
        {
            await Page.ClickAsync(".cf-decision-cancel");
        }
    }

    /// <summary>Opens the task about a permit, agrees, and sees it said so.</summary>
    public async Task ApproveAsync(string place, string said)
    {
        await OpenTaskAsync(place);
        await DecideAsync("同意");

        // What was said may stand in the history already, by somebody before.
        await SeesAsync("办理了这项待办");
        await SeesAsync(said);
    }

    /// <summary>The case's own state says something.</summary>
    public Task SeesStateAsync(string words) =>
        Assertions.Expect(Page.Locator(".cf-case-state .cf-pill").First).ToContainTextAsync(words, new LocatorAssertionsToContainTextOptions { Timeout = 20_000 });

    /// <summary>The page says something.</summary>
    public Task SeesAsync(string words) => Assertions.Expect(Page.Locator("body")).ToContainTextAsync(words, new LocatorAssertionsToContainTextOptions { Timeout = 20_000 });
}
