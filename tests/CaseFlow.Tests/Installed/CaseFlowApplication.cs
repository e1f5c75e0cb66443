using CaseFlow.Processes;
using CaseFlow.Web.Hosting;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Time.Testing;

namespace CaseFlow.Tests.Installed;

/// <summary>The product's own composition; only the clock is the test's, and nothing moves unless the test says so.</summary>
internal static class CaseFlowApplication
{
    public static WebApplication Build(string folder, FakeTimeProvider time, Action<Dictionary<string, string?>> configure)
    {
        var settings = new Dictionary<string, string?>
        {
            ["Storage:DataFolder"] = folder,
            ["Storage:WorkflowsFolder"] = Path.Combine(SeedFiles.Root, "workflows"),
            ["Storage:SeedFolder"] = Path.Combine(SeedFiles.Root, "seed"),
            ["Demo:Enabled"] = "true",
            ["Demo:ReportingYear"] = "false",
            ["Demo:Grading"] = "false",
            ["Demo:Assessments"] = "false",
            ["Demo:Campaign"] = "false",
            ["Demo:Permits"] = "false",
        };
        configure(settings);
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions { ApplicationName = typeof(Web.Program).Assembly.GetName().Name, EnvironmentName = Environments.Development, ContentRootPath = folder });
        builder.Configuration.AddInMemoryCollection(settings);
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.AddCaseFlow();
        builder.Services.Replace(ServiceDescriptor.Singleton<TimeProvider>(time));
        foreach (var beat in builder.Services.Where(IsBeat).ToList())
        {
            builder.Services.Remove(beat);
        }

        return builder.Build();
    }

    // Quartz beats with the machine's clock; a test runs due work itself, at its own time.
    private static bool IsBeat(ServiceDescriptor service) =>
        service.ServiceType == typeof(IHostedService) && service.ImplementationType?.Assembly is { } from
        && (from == typeof(DueWork).Assembly || from == typeof(Quartz.IJob).Assembly);
}
