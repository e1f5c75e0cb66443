using CaseFlow.Data;
using CaseFlow.Rehearsals;
using CaseFlow.Ui;
using Microsoft.AspNetCore.Identity;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace CaseFlow.Web.Hosting;

/// <summary>Builds throw-away installations of the same slices and settings, each over a SQLite database in memory.</summary>
internal sealed class RehearsalHouse(IConfiguration configuration, ILoggerFactory logs) : IRehearsalHouse
{
    public async Task<RehearsalStage> OpenAsync(VirtualClock clock, CancellationToken cancellationToken)
    {
        var address = $"Data Source=rehearsal-{Guid.NewGuid():N};Mode=Memory;Cache=Shared";

        // The database lives as long as one connection to it is open.
        var keepAlive = new SqliteConnection(address);
        await keepAlive.OpenAsync(cancellationToken);
        var services = new ServiceCollection();
        services.AddSingleton(configuration);

        // The host's own: by it EF Core knows that model and compiled queries are the same, which saves seconds.
        services.AddSingleton(logs);
        services.AddLogging();
        services.AddMetrics();
        services.AddClock();
        services.Replace(ServiceDescriptor.Singleton<TimeProvider>(clock));
        services.Configure<IdentityOptions>(identity => identity.Stores.SchemaVersion = IdentitySchemaVersions.Version3);
        services.AddSingleton(new DataFolder(Path.GetTempPath()));
        services.AddPooledDbContextFactory<CaseFlowDbContext>(options => options.UseSqlite(address));
        services.AddSlices();
        services.AddUi();
        var provider = services.BuildServiceProvider();
        var stage = new RehearsalStage(provider, clock, keepAlive);
        await using var db = await provider.GetRequiredService<IDbContextFactory<CaseFlowDbContext>>().CreateDbContextAsync(cancellationToken);
        await db.Database.EnsureCreatedAsync(cancellationToken);
        return stage;
    }
}
