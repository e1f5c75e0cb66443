using CaseFlow.Data;
using CaseFlow.Processes;
using CaseFlow.Rehearsals;
using CaseFlow.Ui;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace CaseFlow.Web.Hosting;

/// <summary>The product's slices on a clock of their own: what a rehearsal and the demo's story stand on. Nothing in them moves by itself.</summary>
internal static class StageServices
{
    public static IServiceCollection Create(IConfiguration configuration, ILoggerFactory logs, VirtualClock clock, DataFolder folder, Action<DbContextOptionsBuilder> database)
    {
        var services = new ServiceCollection();
        services.AddSingleton(configuration);

        // The host's own: by it EF Core knows that model and compiled queries are the same, which saves seconds.
        services.AddSingleton(logs);
        services.AddLogging();
        services.AddMetrics();
        services.AddClock();
        services.Replace(ServiceDescriptor.Singleton<TimeProvider>(clock));
        services.Configure<IdentityOptions>(identity => identity.Stores.SchemaVersion = IdentitySchemaVersions.Version3);
        services.AddSingleton(folder);
        services.AddPooledDbContextFactory<CaseFlowDbContext>(database);
        services.AddSlices();
        services.AddUi();
        return services;
    }
}
