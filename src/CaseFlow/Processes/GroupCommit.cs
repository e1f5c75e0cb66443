using CaseFlow.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;

namespace CaseFlow.Processes;

/// <summary>
/// Commits what commands staged. On SQLite, whose disk takes one writer at a time, commands that wait for it at once share a transaction and wait for the
/// disk once (group commit, design rule 3): each is saved behind a savepoint, so that one that lost a race is taken out and runs again alone.
/// PostgreSQL does this by itself; there each command has a transaction of its own.
/// </summary>
public sealed class GroupCommit(IDbContextFactory<CaseFlowDbContext> contexts, ProcessMeter meter, CrashPoints crashPoints)
{
    /// <summary>Commands in one transaction: nobody waits for more than these.</summary>
    public const int Limit = 32;

    private readonly Lock _gate = new();
    private readonly Queue<StagedCommand> _waiting = new();
    private bool _isCommitting;
    private int _pending;

    /// <summary>Commands that have staged all and are not yet answered.</summary>
    public int Pending => Volatile.Read(ref _pending);

    /// <summary>Returns once everything staged in the context is on the disk.</summary>
    /// <param name="db">What one command staged.</param>
    /// <param name="operation">The command's verb, for crash points.</param>
    /// <param name="cancellationToken">Takes the command out while it waits for its turn.</param>
    /// <exception cref="DbUpdateException">This command cannot be stored as it is; nothing of it was.</exception>
    public async Task CommitAsync(CaseFlowDbContext db, string operation, CancellationToken cancellationToken)
    {
        if (!db.Database.IsSqlite())
        {
            await AloneAsync(db, operation, cancellationToken);
            return;
        }

        var mine = new StagedCommand(db, operation, cancellationToken);
        try
        {
            if (IsFirst(mine) || await mine.IsItsTurnAsync())
            {
                await CommitNextAsync();
            }
        }
        finally
        {
            Interlocked.Decrement(ref _pending);
        }

        mine.Answer();
    }

    private bool IsFirst(StagedCommand mine)
    {
        lock (_gate)
        {
            _waiting.Enqueue(mine);
            Interlocked.Increment(ref _pending);
            return !_isCommitting && (_isCommitting = true);
        }
    }

    // Whose turn it is commits for all that wait, then hands on: nobody is kept from his own answer by those who came later.
    private async Task CommitNextAsync()
    {
        var group = Next();
        try
        {
            await (group is [var only] ? only.TryAsync(() => AloneAsync(only.Db, only.Operation, only.CancellationToken)) : TogetherAsync(group));
        }
        finally
        {
            HandOn();
            foreach (var command in group)
            {
                command.End();
            }
        }
    }

    private List<StagedCommand> Next()
    {
        lock (_gate)
        {
            var group = new List<StagedCommand>(Math.Min(_waiting.Count, Limit));
            while (group.Count < Limit && _waiting.TryDequeue(out var command))
            {
                group.Add(command);
            }

            return group;
        }
    }

    private void HandOn()
    {
        lock (_gate)
        {
            _isCommitting = _waiting.TryPeek(out var next);
            next?.TakeTurn();
        }
    }

    private async Task AloneAsync(CaseFlowDbContext db, string operation, CancellationToken cancellationToken)
    {
        // An explicit transaction, so that a test can kill the process between the last statement and the commit.
        await using var transaction = await db.Database.BeginTransactionAsync(cancellationToken);
        await db.CommitAsync(cancellationToken);
        crashPoints.Pass("before-commit", operation);
        await transaction.CommitAsync(cancellationToken);
        meter.Committed(1);
        crashPoints.Pass("after-commit", operation);
    }

    private async Task TogetherAsync(List<StagedCommand> group)
    {
        try
        {
            await using var carrier = await contexts.CreateDbContextAsync();
            await using var transaction = await carrier.Database.BeginTransactionAsync();
            foreach (var command in group)
            {
                await command.TryAsync(() => SaveOnAsync(transaction, carrier, command));
            }

            var saved = group.FindAll(c => c.IsSaved);
            saved.ForEach(c => crashPoints.Pass("before-commit", c.Operation));
            await transaction.CommitAsync();
            meter.Committed(saved.Count);
            saved.ForEach(c => crashPoints.Pass("after-commit", c.Operation));
        }
        catch (Exception lost)
        {
            // Not a race of one of them: the transaction is gone, and with it what all of them saved. They run again, unless the disk takes nothing.
            var reason = SaveFailures.IsStorageDown(lost) ? lost : new DbUpdateConcurrencyException("The shared transaction ended early.", lost);
            group.ForEach(c => c.Lose(reason));
        }
    }

    // EF sets the savepoint and returns to it when the save fails.
    private static async Task SaveOnAsync(IDbContextTransaction transaction, CaseFlowDbContext carrier, StagedCommand command)
    {
        var database = command.Db.Database;
        var own = database.GetConnectionString();
        database.SetDbConnection(carrier.Database.GetDbConnection());
        await database.UseTransactionAsync(transaction.GetDbTransaction(), command.CancellationToken);
        try
        {
            await command.Db.CommitAsync(command.CancellationToken);
        }
        finally
        {
            await database.UseTransactionAsync(null);
            database.SetDbConnection(null);
            database.SetConnectionString(own);
        }
    }
}
