using CaseFlow.Tests.Installed;
using CaseFlow.Web.Hosting;
using Xunit;

namespace CaseFlow.Tests.Demo;

/// <summary>An installation that was started for the first time on Monday 2026-11-23 with all of the demo; told once for all tests that only look.</summary>
public sealed class ToldStory : IAsyncLifetime
{
    public static DateOnly Today { get; } = new(2026, 11, 23);

    internal InstalledCaseFlow App { get; private set; } = null!;

    public async ValueTask InitializeAsync() => App = await StartAsync("2026-11-23 09:00");

    public ValueTask DisposeAsync() => App.DisposeAsync();

    internal static async Task<InstalledCaseFlow> StartAsync(string start)
    {
        var app = await InstalledCaseFlow.StartAsync(
            settings =>
            {
                settings["Demo:ReportingYear"] = "true";
                settings["Demo:Grading"] = "true";
                settings["Demo:Assessments"] = "true";
                settings["Demo:Campaign"] = "true";
                settings["Demo:Permits"] = "true";
            },
            start);
        await app.Get<Installation>().PrepareAsync(CancellationToken.None);
        return app;
    }
}
