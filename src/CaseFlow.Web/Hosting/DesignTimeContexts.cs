using CaseFlow.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;

namespace CaseFlow.Web.Hosting;

/// <summary>For <c>dotnet ef migrations add NAME --project src/CaseFlow.Migrations.Sqlite --startup-project src/CaseFlow.Web -- Sqlite</c> (or Postgres); opens no database.</summary>
public sealed class DesignTimeContexts : IDesignTimeDbContextFactory<CaseFlowDbContext>
{
    public CaseFlowDbContext CreateDbContext(string[] args)
    {
        var provider = args.Length > 0 ? args[0] : "Sqlite";
        var options = new DbContextOptionsBuilder<CaseFlowDbContext>();
        DatabaseSetup.Configure(options, new StorageOptions { Provider = provider, ConnectionString = provider == "Postgres" ? "Host=localhost" : "" }, ".");
        return new CaseFlowDbContext(options.Options);
    }
}
