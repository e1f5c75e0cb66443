using Microsoft.Data.Sqlite;

namespace CaseFlow.Tests.Installed;

/// <summary>One SQLite file in the installation's folder.</summary>
internal sealed class SqliteStorage(string folder) : Storage
{
    private static readonly Lazy<Task<byte[]>> Template = new(MakeAsync);

    private string File => Path.Combine(folder, "caseflow.db");

    public static async Task<Storage> CopyAsync(string folder)
    {
        var storage = new SqliteStorage(folder);
        await System.IO.File.WriteAllBytesAsync(storage.File, await Template.Value);
        return storage;
    }

    public override void Configure(Dictionary<string, string?> settings)
    {
    }

    public override ValueTask DisposeAsync()
    {
        SqliteConnection.ClearPool(new SqliteConnection($"Data Source={File}"));
        return ValueTask.CompletedTask;
    }

    private static async Task<byte[]> MakeAsync()
    {
        using var folder = new TemporaryFolder();
        await InstallationTemplate.InstallAsync(folder.Path, _ => { });

        // The last connection's end folds the write-ahead log into the one file that is copied.
        SqliteConnection.ClearAllPools();
        return await System.IO.File.ReadAllBytesAsync(Path.Combine(folder.Path, "caseflow.db"));
    }
}
