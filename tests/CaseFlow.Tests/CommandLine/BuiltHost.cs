using System.Diagnostics;
using Xunit;

namespace CaseFlow.Tests.CommandLine;

/// <summary>The built host called as a machine calls it.</summary>
internal static class BuiltHost
{
    /// <summary>Calls it in a folder, until it ends.</summary>
    public static async Task<(int Exit, string Output, string Errors)> CallAsync(string folder, params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "CaseFlow.Web.dll"), .. arguments])
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment["Storage__DataFolder"] = folder;
        start.Environment["Storage__WorkflowsFolder"] = Path.Combine(SeedFiles.Root, "workflows");
        start.Environment["Storage__SeedFolder"] = Path.Combine(SeedFiles.Root, "seed");
        using var host = Process.Start(start)!;
        var (output, errors) = (host.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken), host.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken));
        try
        {
            await host.WaitForExitAsync(TestContext.Current.CancellationToken).WaitAsync(TimeSpan.FromMinutes(1), TestContext.Current.CancellationToken);
        }
        finally
        {
            host.Kill();
        }

        return (host.ExitCode, await output, await errors);
    }
}
