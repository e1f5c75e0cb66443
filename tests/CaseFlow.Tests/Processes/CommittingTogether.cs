using System.Collections.Concurrent;
using System.Diagnostics.Metrics;
using CaseFlow.Cases;
using CaseFlow.Language;
using CaseFlow.Processes;
using CaseFlow.Tests.Installed;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace CaseFlow.Tests.Processes;

/// <summary>Commands that wait for the disk at the same time share a transaction (design rule 3); each is still answered for itself.</summary>
public sealed class CommittingTogether
{
    [Fact]
    public async Task Commands_that_wait_at_once_wait_for_the_disk_once()
    {
        await using var app = await InstalledCaseFlow.StartAsync();
        using var counted = new CountedCommits(app);

        var answers = await QueuedAsync(app, [.. Enumerable.Range(1, 9).Select(n => $"T-{n}")]);

        Assert.All(answers, a => Assert.Null(a.Refused));
        Assert.Equal(answers.Select(a => a.Id).Order(StringComparer.Ordinal), await app.ReadAsync(db => db.Cases.Select(c => c.Id).OrderBy(id => id).ToListAsync()));
        Assert.Equal([1, 8], counted.Commands);
    }

    [Fact]
    public async Task One_that_cannot_be_stored_is_refused_and_the_others_are_not()
    {
        await using var app = await InstalledCaseFlow.StartAsync();
        using var counted = new CountedCommits(app);

        var answers = await QueuedAsync(app, ["T-1", "T-2", "T-3", "T-3", "T-4"]);

        Assert.Equal(["process.busy"], answers.Where(a => a.Number == "T-3").Select(a => a.Refused).OfType<string>());
        Assert.All(answers.Where(a => a.Number != "T-3"), a => Assert.Null(a.Refused));
        Assert.Equal(["T-1", "T-2", "T-3", "T-4"], await app.ReadAsync(db => db.Cases.Select(c => c.Number).OrderBy(n => n).ToListAsync()));
        Assert.Equal([1, 3], counted.Commands);
    }

    [Fact]
    public async Task When_the_shared_transaction_is_lost_the_commands_run_again()
    {
        await using var app = await InstalledCaseFlow.StartAsync();
        await app.ReadAsync(db => db.Database.ExecuteSqlRawAsync("CREATE TRIGGER poison BEFORE INSERT ON Cases WHEN NEW.Number = 'T-3' BEGIN SELECT RAISE(ROLLBACK, 'poison'); END"));

        var answers = await QueuedAsync(app, ["T-1", "T-2", "T-3", "T-4"]);

        Assert.Equal(["T-3"], answers.Where(a => a.Refused is not null).Select(a => a.Number));
        Assert.Equal(["T-1", "T-2", "T-4"], await app.ReadAsync(db => db.Cases.Select(c => c.Number).OrderBy(n => n).ToListAsync()));
    }

    [Fact]
    public async Task Two_that_change_the_same_row_both_take_effect()
    {
        await using var app = await InstalledCaseFlow.StartAsync();
        await app.StageAsync(context => context.Db.Add(new CaseFile("one", "permit", "T-0", "", context.Now)));
        await using var lockHolder = await LockAsync(app);

        var writers = Enumerable.Range(1, 4).Select(n => Task.Run(() => app.StageAsync(context =>
        {
            var file = context.Db.Cases.Single();
            file.Rename(file.Title + n);
        }))).ToList();
        await UnlockAsync(lockHolder);
        await Task.WhenAll(writers);

        var title = await app.ReadAsync(db => db.Cases.Select(c => c.Title).SingleAsync());
        Assert.Equal("1234", string.Concat(title.Order()));
    }

    // The first to come holds the turn and waits for the lock; the others, in any order, wait for their turn.
    private static async Task<IReadOnlyList<Answer>> QueuedAsync(InstalledCaseFlow app, string[] numbers)
    {
        await using var lockHolder = await LockAsync(app);
        var commands = new List<Task<Answer>>();
        for (var i = 0; i < numbers.Length; i++)
        {
            var (number, key) = (numbers[i], $"queued-{i}");
            commands.Add(Task.Run(() => AskAsync(app, number, key)));
            while (app.Get<GroupCommit>().Pending <= i)
            {
                await Task.Yield();
            }
        }

        await UnlockAsync(lockHolder);
        return await Task.WhenAll(commands);
    }

    private static async Task<Answer> AskAsync(InstalledCaseFlow app, string number, string key)
    {
        try
        {
            return new Answer(number, await app.RunAsync(new OpenNumberedCase(), number, "lead1", key), null);
        }
        catch (RuleViolationException refused)
        {
            return new Answer(number, null, refused.Reasons.Single().Code);
        }
    }

    private static async Task<SqliteConnection> LockAsync(InstalledCaseFlow app)
    {
        var connection = new SqliteConnection($"Data Source={Path.Combine(app.Folder, "caseflow.db")};Pooling=False");
        await connection.OpenAsync();
        await SayAsync(connection, "BEGIN IMMEDIATE");
        return connection;
    }

    private static Task UnlockAsync(SqliteConnection connection) => SayAsync(connection, "ROLLBACK");

    private static async Task SayAsync(SqliteConnection connection, string sql)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        await command.ExecuteNonQueryAsync();
    }

    private sealed record Answer(string Number, string? Id, string? Refused);

    /// <summary>How many commands each transaction of one installation held.</summary>
    private sealed class CountedCommits : IDisposable
    {
        private readonly MeterListener _listener = new();
        private readonly ConcurrentQueue<int> _commands = new();

        public CountedCommits(InstalledCaseFlow app)
        {
            var meters = app.Get<IMeterFactory>();
            _listener.InstrumentPublished = (instrument, listening) =>
            {
                if (instrument.Name == "caseflow.commit.commands" && ReferenceEquals(instrument.Meter.Scope, meters))
                {
                    listening.EnableMeasurementEvents(instrument);
                }
            };
            _listener.SetMeasurementEventCallback<int>((_, commands, _, _) => _commands.Enqueue(commands));
            _listener.Start();
        }

        public IEnumerable<int> Commands => _commands;

        public void Dispose() => _listener.Dispose();
    }
}
