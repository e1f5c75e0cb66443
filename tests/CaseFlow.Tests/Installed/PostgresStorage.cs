using Npgsql;

namespace CaseFlow.Tests.Installed;

/// <summary>A database of its own on the run's PostgreSQL server.</summary>
internal sealed class PostgresStorage(PostgresPeer peer, string database) : Storage
{
    private static readonly Lazy<Task<string>> Template = new(MakeAsync);

    public static async Task<Storage> CopyAsync()
    {
        var peer = await PostgresPeer.StartedAsync();
        return new PostgresStorage(peer, await peer.CreateAsync(await Template.Value));
    }

    public override void Configure(Dictionary<string, string?> settings)
    {
        settings["Storage:Provider"] = "Postgres";
        settings["Storage:ConnectionString"] = peer.Connection(database);
    }

    public override async ValueTask DisposeAsync() => await peer.DropAsync(database);

    private static async Task<string> MakeAsync()
    {
        var peer = await PostgresPeer.StartedAsync();
        var name = await peer.CreateAsync();
        using var folder = new TemporaryFolder();
        await InstallationTemplate.InstallAsync(folder.Path, new PostgresStorage(peer, name).Configure);

        // A database is copied only while nobody is connected.
        NpgsqlConnection.ClearAllPools();
        return name;
    }
}
