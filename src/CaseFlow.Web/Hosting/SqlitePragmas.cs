using System.Data.Common;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace CaseFlow.Web.Hosting;

/// <summary>Sets what each SQLite connection needs: a journal that readers do not wait for, and commits that survive a power cut.</summary>
/// <param name="isDurable">False only for what can be made again from nothing: commits then wait for no disk.</param>
public sealed class SqlitePragmas(bool isDurable) : DbConnectionInterceptor
{
    private readonly string _pragmas = $"PRAGMA journal_mode=WAL; PRAGMA synchronous={(isDurable ? "FULL" : "OFF")}; PRAGMA foreign_keys=ON; PRAGMA busy_timeout=15000;";

    public override void ConnectionOpened(DbConnection connection, ConnectionEndEventData eventData)
    {
        using var command = connection.CreateCommand();
        command.CommandText = _pragmas;
        command.ExecuteNonQuery();
    }

    public override async Task ConnectionOpenedAsync(DbConnection connection, ConnectionEndEventData eventData, CancellationToken cancellationToken = default)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = _pragmas;
        await command.ExecuteNonQueryAsync(cancellationToken);
    }
}
