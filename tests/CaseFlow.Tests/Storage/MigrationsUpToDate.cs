using CaseFlow.Web.Hosting;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace CaseFlow.Tests.Storage;

public sealed class MigrationsUpToDate
{
    [Theory]
    [InlineData("Sqlite")]
    [InlineData("Postgres")]
    public void No_model_change_waits_for_a_migration(string provider)
    {
        using var db = new DesignTimeContexts().CreateDbContext([provider]);

        Assert.NotEmpty(db.Database.GetMigrations());
        Assert.False(db.Database.HasPendingModelChanges());
    }
}
