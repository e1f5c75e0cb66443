using System.Globalization;
using CaseFlow.Processes;
using CaseFlow.Tests.Installed;
using Xunit;

namespace CaseFlow.Tests.Processes;

/// <summary>What open screens are told of a commit.</summary>
public sealed class TellingScreens
{
    [Fact]
    public async Task A_screen_is_told_in_its_own_language_and_not_in_that_of_whoever_committed()
    {
        await using var app = await InstalledCaseFlow.StartAsync();
        CultureInfo? heard = null;
        await InAsync("zh-CN", () =>
        {
            app.Get<CommitSignals>().Listen(_ => heard = CultureInfo.CurrentUICulture);
            return Task.CompletedTask;
        });

        await InAsync("en", () => app.StageAsync(context => context.Announce("something")));

        Assert.Equal("zh-CN", heard?.Name);
    }

    private static async Task InAsync(string culture, Func<Task> act)
    {
        CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(culture);
        await act();
    }
}
