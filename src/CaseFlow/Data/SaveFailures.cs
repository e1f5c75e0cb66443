using System.Data.Common;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace CaseFlow.Data;

/// <summary>Tells a save that lost a race, and may be tried again from fresh state, from one that cannot succeed.</summary>
public static class SaveFailures
{
    private const int SqliteBusy = 5;
    private const int SqliteLocked = 6;
    private const int SqliteConstraint = 19;

    /// <summary>A concurrency token moved, a unique row (a key, a number, a bookmark) was inserted by a faster command, or the database was busy.</summary>
    public static bool IsLostRace(Exception exception) => exception switch
    {
        DbUpdateConcurrencyException => true,
        DbUpdateException { InnerException: DbException inner } => IsLostRace(inner),
        SqliteException sqlite => sqlite.SqliteErrorCode is SqliteBusy or SqliteLocked or SqliteConstraint,
        PostgresException postgres => postgres.SqlState is PostgresErrorCodes.UniqueViolation or PostgresErrorCodes.SerializationFailure or PostgresErrorCodes.DeadlockDetected,
        _ => false,
    };

    /// <summary>The database could not store anything: disk full, file not writable, server gone.</summary>
    public static bool IsStorageDown(Exception exception) => exception is DbUpdateException or DbException;
}
