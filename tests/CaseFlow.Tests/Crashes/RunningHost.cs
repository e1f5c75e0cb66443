using System.Diagnostics;
using CaseFlow.Tests.Api;
using Xunit;

namespace CaseFlow.Tests.Crashes;

/// <summary>The built host as a process of its own, as it runs in production, with a crash point if asked for.</summary>
internal sealed class RunningHost : IDisposable
{
    private const int KilledBySignal9 = 137;

    private readonly Process _process;

    private RunningHost(Process process, RestClient rest)
    {
        _process = process;
        Rest = rest;
    }

    public RestClient Rest { get; }

    public static async Task<RunningHost> StartAsync(string dataFolder, string? crashAt, IReadOnlyDictionary<string, string?> settings)
    {
        var configuration = new DirectoryInfo(AppContext.BaseDirectory).Parent!.Name;
        var built = Path.Combine(SeedFiles.Root, "src", "CaseFlow.Web", "bin", configuration, "net10.0");
        var start = new ProcessStartInfo("dotnet", [Path.Combine(built, "CaseFlow.Web.dll"), "--urls", "http://127.0.0.1:0"])
        {
            WorkingDirectory = built,
            RedirectStandardOutput = true,
        };
        start.Environment["ASPNETCORE_ENVIRONMENT"] = "Development";
        start.Environment["Demo__Enabled"] = "true";
        start.Environment["Demo__ReportingYear"] = "false";
        start.Environment["Demo__Assessments"] = "false";
        start.Environment["Demo__Campaign"] = "false";
        start.Environment["Demo__Grading"] = "false";
        start.Environment["Demo__History"] = "false";
        start.Environment["Storage__DataFolder"] = dataFolder;
        start.Environment["Storage__WorkflowsFolder"] = Path.Combine(SeedFiles.Root, "workflows");
        start.Environment["Storage__SeedFolder"] = Path.Combine(SeedFiles.Root, "seed");
        start.Environment["Storage__BeatSeconds"] = "1";
        start.Environment["CASEFLOW_CRASH_AT"] = crashAt;
        foreach (var (name, value) in settings)
        {
            start.Environment[name.Replace(":", "__", StringComparison.Ordinal)] = value;
        }

        var process = Process.Start(start)!;
        var address = await AddressAsync(process);

        // Nobody reads the log, but a full pipe would stop the host.
        _ = process.StandardOutput.BaseStream.CopyToAsync(Stream.Null);
        return new RunningHost(process, new RestClient(address));
    }

    /// <summary>Waits until the host has killed itself.</summary>
    public async Task DiedAsync()
    {
        await _process.WaitForExitAsync(TestContext.Current.CancellationToken).WaitAsync(TimeSpan.FromSeconds(30), TestContext.Current.CancellationToken);
        Assert.Equal(KilledBySignal9, _process.ExitCode);
    }

    /// <summary>SIGKILL: nothing is tidied up.</summary>
    public void Dispose()
    {
        if (!_process.HasExited)
        {
            _process.Kill();
            _process.WaitForExit();
        }

        _process.Dispose();
        Rest.Dispose();
    }

    private static async Task<string> AddressAsync(Process process)
    {
        const string Says = "Now listening on: ";
        var lines = new List<string>();
        while (await process.StandardOutput.ReadLineAsync() is { } line)
        {
            lines.Add(line);
            if (line.IndexOf(Says, StringComparison.Ordinal) is var at and >= 0)
            {
                return line[(at + Says.Length)..].Trim();
            }
        }

        await process.WaitForExitAsync();
        throw new InvalidOperationException($"The host ended with {process.ExitCode} before it listened:\n" + string.Join("\n", lines));
    }
}
