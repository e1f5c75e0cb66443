using System.Diagnostics;
using Npgsql;

namespace CaseFlow.Tests.Installed;

/// <summary>A real PostgreSQL server of this run's own: a fresh cluster in a temporary folder, reached by a socket in that folder, stopped with the run.</summary>
internal sealed class PostgresPeer
{
    private static readonly Lazy<Task<PostgresPeer>> One = new(StartAsync);
    private readonly string _folder = Directory.CreateTempSubdirectory("caseflow-postgres-").FullName;
    private readonly string _programs;
    private int _databases;

    private PostgresPeer(string programs) => _programs = programs;

    private string Data => Path.Combine(_folder, "data");

    /// <summary>The server, started by who asks first.</summary>
    public static Task<PostgresPeer> StartedAsync() => One.Value;

    public string Connection(string database) => $"Host={_folder};Username=caseflow;Database={database}";

    /// <summary>Makes a database, empty or as a copy.</summary>
    /// <returns>Its name.</returns>
    public async Task<string> CreateAsync(string? template = null)
    {
        var name = $"caseflow_{Interlocked.Increment(ref _databases)}";
        await SayAsync($"CREATE DATABASE {name} TEMPLATE {template ?? "template0"}");
        return name;
    }

    /// <summary>Drops a database, whoever is still connected.</summary>
    public async Task DropAsync(string database)
    {
        NpgsqlConnection.ClearPool(new NpgsqlConnection(Connection(database)));
        await SayAsync($"DROP DATABASE {database} WITH (FORCE)");
    }

    private static async Task<PostgresPeer> StartAsync()
    {
        var programs = Directory.Exists("/usr/lib/postgresql")
            ? Directory.GetDirectories("/usr/lib/postgresql").Select(d => Path.Combine(d, "bin")).Where(b => File.Exists(Path.Combine(b, "initdb"))).Max(StringComparer.Ordinal)
            : null;
        var peer = new PostgresPeer(programs ?? throw new InvalidOperationException("No PostgreSQL server on this machine: install Debian's package postgresql."));
        await peer.BeginAsync();
        return peer;
    }

    private async Task BeginAsync()
    {
        // A server refuses to run as root; the folder then belongs to the unprivileged user that it runs as.
        if (Environment.IsPrivilegedProcess)
        {
            await RunAsync("chown", "postgres", _folder);
        }

        await RunAsync(Path.Combine(_programs, "initdb"), "--pgdata", Data, "--username", "caseflow", "--auth", "trust", "--encoding", "UTF8", "--locale", "C.UTF-8", "--no-sync");
        AppDomain.CurrentDomain.ProcessExit += (_, _) => Stop();

        // What a test writes need not outlive the machine.
        await RunAsync(Path.Combine(_programs, "pg_ctl"), "start", "--pgdata", Data, "--wait", "--log", Path.Combine(_folder, "log"), "--options", $"-k {_folder} -c listen_addresses= -c fsync=off -c max_connections=300");
    }

    private void Stop()
    {
        RunAsync(Path.Combine(_programs, "pg_ctl"), "stop", "--pgdata", Data, "--mode", "immediate").GetAwaiter().GetResult();
        Directory.Delete(_folder, recursive: true);
    }

    private async Task SayAsync(string sql)
    {
        await using var connection = new NpgsqlConnection(Connection("postgres"));
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand(sql, connection);
        await command.ExecuteNonQueryAsync();
    }

    private static async Task RunAsync(string program, params string[] arguments)
    {
        string[] line = Environment.IsPrivilegedProcess && program != "chown" ? ["runuser", "-u", "postgres", "--", program, .. arguments] : [program, .. arguments];

        // A server that inherited a pipe would keep it open for ever; its own log tells what went wrong.
        var start = new ProcessStartInfo("/bin/sh", ["-c", "exec \"$@\" >/dev/null 2>&1 </dev/null", "sh", .. line]) { WorkingDirectory = "/" };
        using var process = Process.Start(start)!;
        await process.WaitForExitAsync();
        if (process.ExitCode != 0)
        {
            throw new InvalidOperationException($"{string.Join(' ', line)} ended with {process.ExitCode}.");
        }
    }
}
