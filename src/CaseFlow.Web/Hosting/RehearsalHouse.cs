using CaseFlow.Data;
using CaseFlow.Processes;
using CaseFlow.Rehearsals;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

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
        var provider = StageServices.Create(configuration, logs, clock, new DataFolder(Path.GetTempPath()), options => options.UseSqlite(address)).BuildServiceProvider();
        var stage = new RehearsalStage(provider, clock, keepAlive);
        await using var db = await provider.GetRequiredService<IDbContextFactory<CaseFlowDbContext>>().CreateDbContextAsync(cancellationToken);
        await db.Database.EnsureCreatedAsync(cancellationToken);
        return stage;
    }
}
