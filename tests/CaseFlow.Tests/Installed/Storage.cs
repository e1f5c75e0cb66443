namespace CaseFlow.Tests.Installed;

/// <summary>Where an installation of a test keeps its rows: SQLite, unless the run asks for <c>CASEFLOW_TEST_STORAGE=Postgres</c> or a test for <see cref="OnPostgres"/>.</summary>
internal abstract class Storage : IAsyncDisposable
{
    private static readonly bool RunsOnPostgres = Environment.GetEnvironmentVariable("CASEFLOW_TEST_STORAGE") == "Postgres";
    private static readonly AsyncLocal<bool> Asked = new();

    /// <summary>What the calling test installs from here on lives on PostgreSQL.</summary>
    public static void OnPostgres() => Asked.Value = true;

    /// <summary>Takes a copy of the installed database.</summary>
    public static async Task<Storage> InstallAsync(string folder) => RunsOnPostgres || Asked.Value ? await PostgresStorage.CopyAsync() : await SqliteStorage.CopyAsync(folder);

    /// <summary>Writes the settings that lead the product here.</summary>
    public abstract void Configure(Dictionary<string, string?> settings);

    public abstract ValueTask DisposeAsync();
}
