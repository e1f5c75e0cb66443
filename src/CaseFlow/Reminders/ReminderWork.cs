using CaseFlow.Calendar;
using CaseFlow.Data;
using CaseFlow.Language;
using CaseFlow.Processes;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace CaseFlow.Reminders;

/// <summary>From the configured hour on, the day's reminders: first each kind is planned page by page, then one digest a person, each step in its own transaction. However many there are, a page of them is in memory.</summary>
public sealed class ReminderWork(
    IDbContextFactory<CaseFlowDbContext> contexts,
    CommandGateway gateway,
    IEnumerable<IReminderSubject> subjects,
    PlanRound plan,
    SendDigest send,
    TownClock clock,
    IOptions<RemindersOptions> options,
    ILogger<ReminderWork> log) : IDueWork
{
    private const int ReadersAtOnce = 200;

    public async Task<int> RunAsync(CancellationToken cancellationToken)
    {
        var today = clock.Today;
        if (clock.Now < clock.At(today, options.Value.DigestAt))
        {
            return 0;
        }

        foreach (var kind in subjects.Select(s => s.Kind).Except(await PlannedAsync(today, cancellationToken)))
        {
            while (await TryAsync(plan, new PlanRound.Request(kind), kind, cancellationToken))
            {
            }
        }

        return await SendAsync(today, cancellationToken);
    }

    // Looked at with every beat of the day's remaining hours: one small query.
    private async Task<IReadOnlyList<string>> PlannedAsync(DateOnly today, CancellationToken cancellationToken)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        return await db.Set<ReminderRound>().AsNoTracking().Where(r => r.After == today).Select(r => r.Kind).ToListAsync(cancellationToken);
    }

    private async Task<int> SendAsync(DateOnly today, CancellationToken cancellationToken)
    {
        var done = 0;
        for (var readers = await ReadersAsync(today, "", cancellationToken); readers.Count > 0; readers = await ReadersAsync(today, readers[^1], cancellationToken))
        {
            foreach (var id in readers)
            {
                done += await TryAsync(send, new SendDigest.Request(id), id, cancellationToken) ? 1 : 0;
            }
        }

        return done;
    }

    private async Task<IReadOnlyList<string>> ReadersAsync(DateOnly today, string after, CancellationToken cancellationToken)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
#pragma warning disable CA1309, CA1310 // Compared by the database, which also orders by it.
        return await db.Reminders.AsNoTracking()
            .Where(r => r.State == ReminderState.Planned && string.Compare(r.AccountId, after) > 0 && r.On <= today)
#pragma warning restore CA1309, CA1310
            .Select(r => r.AccountId).Distinct().OrderBy(id => id).Take(ReadersAtOnce).ToListAsync(cancellationToken);
    }

    // Whatever is wrong with one kind or one person's digest, the others get theirs.
    private async Task<bool> TryAsync<TRequest>(IOperation<TRequest, bool> operation, TRequest request, string key, CancellationToken cancellationToken)
    {
        try
        {
            return await gateway.RunAsync(operation, request, Caller.System, key, cancellationToken);
        }
        catch (RuleViolationException refused)
        {
            log.LogWarning(refused, "{Operation} {Key} was refused", operation.GetType().Name, key);
            return false;
        }
    }
}
