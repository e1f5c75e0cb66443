using CaseFlow.Data;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;

namespace CaseFlow.Web.Hosting;

/// <summary>For <c>dotnet ef migrations add NAME --project src/CaseFlow.Migrations.Sqlite --startup-project src/CaseFlow.Web --context CaseFlowDbContext -- Sqlite</c> (or Postgres); opens no database.</summary>
public sealed class DesignTimeContexts : IDesignTimeDbContextFactory<CaseFlowDbContext>
{
    public CaseFlowDbContext CreateDbContext(string[] args)
    {
        var provider = args.Length > 0 ? args[0] : "Sqlite";
        var options = new DbContextOptionsBuilder<CaseFlowDbContext>();
        DatabaseSetup.Configure(options, new StorageOptions { Provider = provider, ConnectionString = provider == "Postgres" ? "Host=localhost" : "" }, ".");

        // Identity asks the application's services which tables to have; passkeys are in version 3.
        options.UseApplicationServiceProvider(new ServiceCollection()
            .Configure<IdentityOptions>(identity => identity.Stores.SchemaVersion = IdentitySchemaVersions.Version3)
            .BuildServiceProvider());
        return new CaseFlowDbContext(options.Options);
    }
}
