using Microsoft.Playwright;

namespace CaseFlow.Web.Tests;

/// <summary>The fields of a form that is kept as it is typed, by their names.</summary>
internal static class KeptFields
{
    /// <summary>The form takes what is typed.</summary>
    public static Task FormIsOpenAsync(this IPage page) =>
        page.Locator("fieldset.cf-draft-fields:not([disabled])").First.WaitForAsync(new LocatorWaitForOptions { State = WaitForSelectorState.Attached });

    public static async Task ChooseAsync(this IPage page, string field, string value)
    {
        var select = page.Locator($"select[data-field='{field}']");
        await select.SelectOptionAsync(value);
        await Assertions.Expect(select).ToHaveValueAsync(value);
    }

    public static async Task FillKeptAsync(this IPage page, string field, string value)
    {
        var input = page.Locator($"[data-field='{field}']");
        await input.FillAsync(value);
        await input.BlurAsync();
        await Assertions.Expect(input).ToHaveValueAsync(value);
    }
}
