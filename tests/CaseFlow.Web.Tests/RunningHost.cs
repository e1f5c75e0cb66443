using System.Diagnostics;
using System.Net;
using System.Net.Sockets;

namespace CaseFlow.Web.Tests;

/// <summary>The built host as a process of its own over a data folder of its own, so that it can be killed and started again.</summary>
public sealed class RunningHost : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);
    private readonly string _data = Directory.CreateTempSubdirectory("caseflow-web-").FullName;
    private readonly int _port = FreePort();
    private Process? _process;

    public string Address => $"http://127.0.0.1:{_port}";

    /// <summary>Everything the host wrote, for the message of a test that fails.</summary>
    public string Log => File.Exists(LogFile) ? File.ReadAllText(LogFile) : "";

    private string LogFile => Path.Combine(_data, "host.log");

    public static async Task<RunningHost> StartAsync(params (string Name, string Value)[] settings)
    {
        var host = new RunningHost();
        await host.UpAsync(settings);
        return host;
    }

    /// <summary>Starts the host, again after a kill, and waits until it is healthy.</summary>
    public async Task UpAsync(params (string Name, string Value)[] settings)
    {
        var root = Path.GetFullPath(Path.Combine(AppContext.BaseDirectory, "..", "..", "..", "..", ".."));
        var configuration = new DirectoryInfo(AppContext.BaseDirectory).Parent!.Name;
        var project = Path.Combine(root, "src", "CaseFlow.Web");
        var start = new ProcessStartInfo("/bin/sh", ["-c", $"exec dotnet '{Path.Combine(project, "bin", configuration, "net10.0", "CaseFlow.Web.dll")}' >> '{LogFile}' 2>&1"]) { WorkingDirectory = project };
        start.Environment["ASPNETCORE_ENVIRONMENT"] = "Development";
        start.Environment["ASPNETCORE_URLS"] = Address;
        start.Environment["Storage__DataFolder"] = _data;
        start.Environment["Storage__BeatSeconds"] = "1";
        start.Environment["Demo__ReportingYear"] = "false";
        start.Environment["Demo__Grading"] = "false";
        start.Environment["Demo__Assessments"] = "false";
        start.Environment["Demo__Campaign"] = "false";
        start.Environment["Demo__History"] = "false";
        foreach (var (name, value) in settings)
        {
            start.Environment[name] = value;
        }

        _process = Process.Start(start)!;
        using var http = new HttpClient();
        var waited = Stopwatch.StartNew();
        while (true)
        {
            Assert.False(_process.HasExited, $"The host ended while starting.\n{Log}");
            Assert.True(waited.Elapsed < Patience, $"The host is not healthy after {Patience}.\n{Log}");
            try
            {
                using var answer = await http.GetAsync(new Uri(Address + "/health"), TestContext.Current.CancellationToken);
                if (answer.StatusCode == HttpStatusCode.OK)
                {
                    return;
                }
            }
            catch (HttpRequestException)
            {
                // Not listening yet; the next look will tell.
            }

            await Task.Delay(100, TestContext.Current.CancellationToken);
        }
    }

    /// <summary>SIGKILL: nothing may tidy up.</summary>
    public async Task KillAsync()
    {
        _process!.Kill(entireProcessTree: true);
        await _process.WaitForExitAsync(TestContext.Current.CancellationToken);
        _process.Dispose();
        _process = null;
    }

    public async ValueTask DisposeAsync()
    {
        if (_process is { HasExited: false })
        {
            _process.Kill(entireProcessTree: true);
            await _process.WaitForExitAsync();
        }

        _process?.Dispose();
        Directory.Delete(_data, recursive: true);
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
