using CaseFlow.Web.Hosting;

namespace CaseFlow.Web;

/// <summary>The host: command-line verbs first, since they need neither configuration nor database; else the web application.</summary>
public sealed class Program
{
    private Program()
    {
    }

    public static async Task<int> Main(string[] args)
    {
        if (await CommandLine.CommandLine.TryRunAsync(args) is { } exitCode)
        {
            return exitCode;
        }

        var builder = WebApplication.CreateBuilder(args);
        builder.AddCaseFlow();
        var app = builder.Build();
        app.UseCaseFlow();
        await app.PrepareInstallationAsync();
        await app.RunAsync();
        return 0;
    }
}
