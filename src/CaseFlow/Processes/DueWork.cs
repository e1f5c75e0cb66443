using CaseFlow.Data;
using CaseFlow.Language;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;

namespace CaseFlow.Processes;

/// <summary>Moves instances that are due: stimuli first, in order per target, then timers in the order of their time.</summary>
public sealed class DueWork(
    IDbContextFactory<CaseFlowDbContext> contexts,
    CommandGateway gateway,
    DeliverStimulus deliverStimulus,
    FireTimer fireTimer,
    TimeProvider time,
    ILogger<DueWork> log) : IDueWork
{
    private const int Batch = 50;
    private static readonly TimeSpan Lease = TimeSpan.FromMinutes(1);

    public async Task<int> RunAsync(CancellationToken cancellationToken) => await StimuliAsync(cancellationToken) + await TimersAsync(cancellationToken);

    private async Task<int> StimuliAsync(CancellationToken cancellationToken)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        var now = time.GetUtcNow();

        // What waits behind an earlier one for the same target waits on, whether that one is on its way elsewhere or kept in an incident.
        var due = await db.Stimuli.AsNoTracking()
            .Where(s => s.DeliveredAt == null && (s.LeasedUntil == null || s.LeasedUntil < now))
#pragma warning disable CA1309, CA1310 // Compared by the database; ids are lower-case hexadecimal.
            .Where(s => !db.Set<PendingStimulus>().Any(e => e.DeliveredAt == null && e.TargetInstanceId == s.TargetInstanceId && string.Compare(e.Id, s.Id) < 0))
#pragma warning restore CA1309, CA1310
            .Where(s => !db.Set<ProcessIncident>().Any(i => i.Key == s.Id && i.ResolvedAt == null))
            .OrderBy(s => s.Id)
            .Take(Batch)
            .Select(s => s.Id)
            .ToListAsync(cancellationToken);
        var done = 0;
        foreach (var id in due)
        {
            var taken = time.GetUtcNow();
            var mine = db.Stimuli.Where(s => s.Id == id && s.DeliveredAt == null && (s.LeasedUntil == null || s.LeasedUntil < taken));
            done += await TryAsync(
                () => mine.ExecuteUpdateAsync(s => s.SetProperty(x => x.LeasedUntil, taken + Lease), cancellationToken),
                deliverStimulus,
                new DeliverStimulus.Request(id),
                id,
                cancellationToken);
        }

        return done;
    }

    private async Task<int> TimersAsync(CancellationToken cancellationToken)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        var now = time.GetUtcNow();
        var due = await db.Timers.AsNoTracking()
            .Where(t => t.DueAt <= now && (t.LeasedUntil == null || t.LeasedUntil < now))
            .Where(t => !db.Set<ProcessIncident>().Any(i => i.Key == t.BookmarkId && i.ResolvedAt == null))
            .OrderBy(t => t.DueAt)
            .Take(Batch)
            .Select(t => t.BookmarkId)
            .ToListAsync(cancellationToken);
        var done = 0;
        foreach (var id in due)
        {
            var taken = time.GetUtcNow();
            var mine = db.Timers.Where(t => t.BookmarkId == id && (t.LeasedUntil == null || t.LeasedUntil < taken));
            done += await TryAsync(
                () => mine.ExecuteUpdateAsync(s => s.SetProperty(x => x.LeasedUntil, taken + Lease), cancellationToken),
                fireTimer,
                new FireTimer.Request(id),
                id,
                cancellationToken);
        }

        return done;
    }

    // Whatever is wrong with one row, the others are not held up by it.
    private async Task<int> TryAsync<TRequest>(Func<Task<int>> lease, IOperation<TRequest, bool> operation, TRequest request, string key, CancellationToken cancellationToken)
    {
        try
        {
            if (await lease() == 0)
            {
                return 0;
            }

            await gateway.RunAsync(operation, request, Caller.System, key, cancellationToken);
            return 1;
        }
        catch (AnswerKeptException)
        {
            // Kept as an incident, which also keeps it from being tried again by itself.
            return 0;
        }
        catch (RuleViolationException refused)
        {
            log.LogWarning(refused, "Due work {Operation} {Key} was refused", operation.GetType().Name, key);
            return 0;
        }
#pragma warning disable CA1031 // The lease keeps the row from being tried again for a minute; the next ones must run.
        catch (Exception failed) when (failed is not OperationCanceledException)
#pragma warning restore CA1031
        {
            log.LogError(failed, "Due work {Operation} {Key} failed", operation.GetType().Name, key);
            return 0;
        }
    }
}
