using CaseFlow.Data;
using Microsoft.EntityFrameworkCore;

namespace CaseFlow.Web.Hosting;

/// <summary>Chooses the database by one setting.</summary>
internal static class DatabaseSetup
{
    public static void AddDatabase(this IServiceCollection services, StorageOptions storage, string dataFolder)
    {
        services.AddSingleton(new DataFolder(dataFolder));
        services.AddPooledDbContextFactory<CaseFlowDbContext>(options => Configure(options, storage, dataFolder));
        services.AddDbContext<AccountsDbContext>(options => Configure(options, storage, dataFolder));
    }

    public static void Configure(DbContextOptionsBuilder options, StorageOptions storage, string dataFolder, bool isDurable = true)
    {
        if (storage.Provider == "Postgres")
        {
            options.UseNpgsql(storage.ConnectionString, npgsql => npgsql.MigrationsAssembly("CaseFlow.Migrations.Postgres"));
            return;
        }

        var connection = storage.ConnectionString.Length > 0 ? storage.ConnectionString : $"Data Source={Path.Combine(dataFolder, "caseflow.db")}";
        options.UseSqlite(connection, sqlite => sqlite.MigrationsAssembly("CaseFlow.Migrations.Sqlite")).AddInterceptors(new SqlitePragmas(isDurable));
    }
}
