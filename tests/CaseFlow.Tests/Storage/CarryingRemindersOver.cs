using CaseFlow.Reminders;
using CaseFlow.Tests.Installed;
using CaseFlow.Web.Hosting;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using Xunit;

namespace CaseFlow.Tests.Storage;

/// <summary>An installation from before reminders spoke of anything but monthly reports.</summary>
public sealed class CarryingRemindersOver
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Reminders_of_reports_stay_what_they_are_and_go_back_too()
    {
        using var folder = new TemporaryFolder();
        await using var connection = new SqliteConnection($"Data Source={Path.Combine(folder.Path, "old.db")};Pooling=False");
        await using var db = new DesignTimeContexts().CreateDbContext(["Sqlite"]);
        db.Database.SetDbConnection(connection);
        var migrator = db.GetService<IMigrator>();
        await migrator.MigrateAsync("Reporting", Token);
        await db.Database.ExecuteSqlRawAsync(
            """
            INSERT INTO "ReportReminders" ("ReportId", "DueOn", "On", "AccountId", "State", "SettledAt", "Because", "Version") VALUES
            ('r1', '2024-01-31', '2024-01-28', 'a', 'Sent', '2024-01-28 00:30:00', NULL, 2),
            ('r1', '2024-01-31', '2024-01-30', 'a', 'Dropped', '2024-01-29 00:30:00', 'filed', 2),
            ('r2', '2024-01-31', '2024-01-30', 'b', 'Planned', NULL, NULL, 1)
            """,
            Token);

        await migrator.MigrateAsync("Reminders", Token);
        var rows = await db.Reminders.AsNoTracking().OrderBy(r => r.SubjectId).ThenBy(r => r.On).ToListAsync(Token);
        Assert.Equal(
            [("monthly-report", "r1", 28, ReminderState.Sent, null), ("monthly-report", "r1", 30, ReminderState.Dropped, "filed"), ("monthly-report", "r2", 30, ReminderState.Planned, null)],
            rows.Select(r => (r.Kind, r.SubjectId, r.On.Day, r.State, r.Because)));
        Assert.Equal(new DateTimeOffset(2024, 1, 28, 0, 30, 0, TimeSpan.Zero), rows[0].SettledAt);

        await migrator.MigrateAsync("Reporting", Token);
        Assert.Equal(3, await db.Database.SqlQueryRaw<int>("""SELECT COUNT(*) AS "Value" FROM "ReportReminders" """).SingleAsync(Token));
    }
}
