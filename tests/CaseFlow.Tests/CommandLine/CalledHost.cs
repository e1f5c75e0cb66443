using System.Diagnostics;
using Xunit;

namespace CaseFlow.Tests.CommandLine;

/// <summary>The built host called as a machine calls it: from another folder, without configuration.</summary>
internal static class CalledHost
{
    public static async Task<(int Exit, string Output, string Errors)> CallAsync(string folder, params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "CaseFlow.Web.dll"), .. arguments])
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        using var host = Process.Start(start)!;
        var (output, errors) = (host.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken), host.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken));
        await host.WaitForExitAsync(TestContext.Current.CancellationToken);
        return (host.ExitCode, await output, await errors);
    }
}
