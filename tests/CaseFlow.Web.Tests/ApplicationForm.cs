using System.Globalization;
using Microsoft.Playwright;

namespace CaseFlow.Web.Tests;

/// <summary>The application form of a hot-work permit, filled in by hand like its work leader does.</summary>
public sealed class ApplicationForm(IPage page)
{
    private static readonly TimeSpan Shanghai = TimeSpan.FromHours(8);

    /// <summary>Opens an empty one from the list of permits.</summary>
    public async Task OpenAsync(string type)
    {
        await page.GotoAsync("/permits/new/" + type);
        await page.WaitForURLAsync("**/edit");
        await IsOpenAsync();
    }

    /// <summary>The form takes what is typed.</summary>
    public Task IsOpenAsync() =>
        page.Locator("fieldset.cf-draft-fields:not([disabled])").First.WaitForAsync(new LocatorWaitForOptions { State = WaitForSelectorState.Attached });

    /// <summary>Everything the special grade asks for, from now on for three hours; the leader and the own place are filled in already.</summary>
    public async Task FillSpecialHotWorkAsync(string place)
    {
        await TypeAsync("area", place);
        await TypeAsync("place", place);
        await TypeAsync("scope", "护栏焊接修复");
        await TypeAsync("method", "电焊");
        var begin = TimeProvider.System.GetUtcNow().ToOffset(Shanghai);
        await PickInstantAsync("from", begin);
        await PickInstantAsync("to", begin.AddHours(3));
        await ChooseAsync("grade", "special");
        await PickAsync(1, "石大川");
        await PickAsync(2, "谢守望");
        await AnswerEveryHazardAsync();
        await ChooseAsync("gas.combustible", "lel-at-least-4");
        await TypeAsync("rescue-plan", "撤离到上风向，拨打 119");
        await TypeAsync("rescue-equipment", "灭火器 4 具");
    }

    /// <summary>Hours at night or on rest days are offered both ways; then the higher approval is chosen. In daytime the form is complete without.</summary>
    public async Task TakeHigherApprovalIfOfferedAsync()
    {
        var higher = page.Locator("input[data-field=choice][value=higher-grade]");
        await page.Locator(".cf-review:has(input[data-field=choice]), .cf-review:not(:has(.cf-missing))").First.WaitForAsync();
        if (await higher.CountAsync() > 0)
        {
            await higher.CheckAsync();
        }
    }

    /// <summary>Submits when the page says that nothing is missing, with one press or a double click.</summary>
    public async Task SubmitAsync(int times = 1)
    {
        await IsCompleteAsync();
        await page.ClickAsync(".cf-submit .cf-decision-do", new PageClickOptions { ClickCount = times });
        await page.WaitForURLAsync(url => !url.EndsWith("/edit", StringComparison.Ordinal));
    }

    /// <summary>Types into a field and leaves it.</summary>
    public async Task TypeAsync(string field, string text)
    {
        var input = page.Locator($"[data-field='{field}']");
        await input.FillAsync(text);
        await input.BlurAsync();
    }

    private Task ChooseAsync(string field, string value) => page.Locator($"input[data-field='{field}'][value='{value}']").CheckAsync();

    private async Task PickInstantAsync(string field, DateTimeOffset at)
    {
        await page.Locator($"[data-field='{field}.date']").SelectOptionAsync(at.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        await TypeAsync(field + ".time", at.ToString("HH:mm", CultureInfo.InvariantCulture));
    }

    // The event and not the pointer: the list floats over a page that still scrolls, and a pointer may hit the list's own search box. Looked at, and done again if it did not take.
    private async Task PickAsync(int role, string name)
    {
        var crew = page.Locator(".cf-crew").Nth(role);
        var chosen = crew.Locator(".cf-crew-row").Filter(new LocatorFilterOptions { HasText = name });
        for (var attempt = 0; attempt < 3 && await chosen.CountAsync() == 0; attempt++)
        {
            await crew.Locator(".rz-dropdown").ClickAsync();
            await page.Locator(".rz-dropdown-panel:visible li").Filter(new LocatorFilterOptions { HasText = name }).First.DispatchEventAsync("click");
            try
            {
                await chosen.First.WaitForAsync(new LocatorWaitForOptions { Timeout = 5_000 });
            }
            catch (TimeoutException)
            {
                await page.Keyboard.PressAsync("Escape");
            }
        }

        await Assertions.Expect(chosen).ToHaveCountAsync(1);
    }

    private async Task IsCompleteAsync()
    {
        var missing = page.Locator(".cf-missing");
        try
        {
            await Assertions.Expect(missing).ToHaveCountAsync(0, new LocatorAssertionsToHaveCountOptions { Timeout = 15_000 });
        }
        catch (PlaywrightException)
        {
            Assert.Fail("Still missing: " + await missing.InnerTextAsync());
        }
    }

    private async Task AnswerEveryHazardAsync()
    {
        var hazards = page.Locator(".cf-hazard");
        for (var i = 0; i < await hazards.CountAsync(); i++)
        {
            await hazards.Nth(i).Locator(".cf-hazard-head input[value=yes]").CheckAsync();
            var measures = hazards.Nth(i).Locator("li input[value=yes]");
            await measures.First.WaitForAsync();
            for (var m = 0; m < await measures.CountAsync(); m++)
            {
                await measures.Nth(m).CheckAsync();
            }
        }
    }
}
