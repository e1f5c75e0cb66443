using CaseFlow.Data;
using CaseFlow.Language;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;

namespace CaseFlow.Processes;

/// <summary>Does what is due: stimuli first, then timers in the order of their time, then whatever else the slices have (mail). Safe to run twice or on two nodes.</summary>
public sealed class DueWork(
    IDbContextFactory<CaseFlowDbContext> contexts,
    CommandGateway gateway,
    DeliverStimulus deliverStimulus,
    FireTimer fireTimer,
    IEnumerable<IDueWork> others,
    TimeProvider time,
    ILogger<DueWork> log)
{
    private const int Batch = 50;
    private static readonly TimeSpan Lease = TimeSpan.FromMinutes(1);

    /// <summary>Runs until nothing is due any more.</summary>
    /// <returns>How many pieces of work were done.</returns>
    public async Task<int> RunAsync(CancellationToken cancellationToken)
    {
        var total = 0;
        while (true)
        {
            var done = await StimuliAsync(cancellationToken) + await TimersAsync(cancellationToken);
            foreach (var other in others)
            {
                done += await other.RunAsync(cancellationToken);
            }

            total += done;
            if (done == 0)
            {
                return total;
            }
        }
    }

    private async Task<int> StimuliAsync(CancellationToken cancellationToken)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        var now = time.GetUtcNow();
        var due = await db.Stimuli.AsNoTracking()
            .Where(s => s.DeliveredAt == null && (s.LeasedUntil == null || s.LeasedUntil < now))
            .Where(s => !db.Set<ProcessIncident>().Any(i => i.Key == s.Id && i.ResolvedAt == null))
            .OrderBy(s => s.Id)
            .Take(Batch)
            .ToListAsync(cancellationToken);
        var done = 0;
        foreach (var stimulus in due)
        {
            var leased = await db.Stimuli
                .Where(s => s.Id == stimulus.Id && s.DeliveredAt == null && (s.LeasedUntil == null || s.LeasedUntil < now))
                .ExecuteUpdateAsync(s => s.SetProperty(x => x.LeasedUntil, now + Lease), cancellationToken);
            done += leased == 1 && await TryAsync(deliverStimulus, new DeliverStimulus.Request(stimulus.Id), stimulus.Id, cancellationToken) ? 1 : 0;
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
            .ToListAsync(cancellationToken);
        var done = 0;
        foreach (var timer in due)
        {
            var leased = await db.Timers
                .Where(t => t.BookmarkId == timer.BookmarkId && (t.LeasedUntil == null || t.LeasedUntil < now))
                .ExecuteUpdateAsync(s => s.SetProperty(x => x.LeasedUntil, now + Lease), cancellationToken);
            done += leased == 1 && await TryAsync(fireTimer, new FireTimer.Request(timer.BookmarkId), timer.BookmarkId, cancellationToken) ? 1 : 0;
        }

        return done;
    }

    private async Task<bool> TryAsync<TRequest>(IOperation<TRequest, bool> operation, TRequest request, string key, CancellationToken cancellationToken)
    {
        try
        {
            await gateway.RunAsync(operation, request, Caller.System, key, cancellationToken);
            return true;
        }
        catch (AnswerKeptException)
        {
            // Kept as an incident; the lease keeps it from being tried at once, the incident from being lost.
            return false;
        }
        catch (RuleViolationException refused)
        {
            log.LogWarning(refused, "Due work {Operation} {Key} was refused", operation.GetType().Name, key);
            return false;
        }
    }
}
