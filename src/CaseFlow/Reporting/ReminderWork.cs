using CaseFlow.Calendar;
using CaseFlow.Data;
using CaseFlow.Language;
using CaseFlow.Processes;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace CaseFlow.Reporting;

/// <summary>From the configured hour on, writes the day's digests: first whatever was not planned while the server was down, then one digest a person, each step in its own transaction.</summary>
public sealed class ReminderWork(
    IDbContextFactory<CaseFlowDbContext> contexts,
    CommandGateway gateway,
    PlanReminders plan,
    SendDigest send,
    TownClock clock,
    IOptions<ReportingOptions> options,
    ILogger<ReminderWork> log) : IDueWork
{
    public async Task<int> RunAsync(CancellationToken cancellationToken)
    {
        var today = clock.Today;
        if (clock.Now < clock.At(today, options.Value.DigestAt))
        {
            return 0;
        }

        var done = 0;
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        var unplanned = await db.MonthlyReports.AsNoTracking()
            .Where(r => (r.Status == ReportStatus.Open || r.Status == ReportStatus.Returned) && r.PlannedThrough < today)
            .OrderBy(r => r.Id).Select(r => r.Id).ToListAsync(cancellationToken);
        foreach (var id in unplanned)
        {
            done += await TryAsync(plan, new PlanReminders.Request(id), id, cancellationToken);
        }

        var readers = await db.ReportReminders.AsNoTracking()
            .Where(r => r.State == ReminderState.Planned && r.On <= today)
            .Select(r => r.AccountId).Distinct().OrderBy(id => id).ToListAsync(cancellationToken);
        foreach (var id in readers)
        {
            done += await TryAsync(send, new SendDigest.Request(id), id, cancellationToken);
        }

        return done;
    }

    // Whatever is wrong with one person's digest, the others get theirs.
    private async Task<int> TryAsync<TRequest>(IOperation<TRequest, bool> operation, TRequest request, string key, CancellationToken cancellationToken)
    {
        try
        {
            return await gateway.RunAsync(operation, request, Caller.System, key, cancellationToken) ? 1 : 0;
        }
        catch (RuleViolationException refused)
        {
            log.LogWarning(refused, "{Operation} {Key} was refused", operation.GetType().Name, key);
            return 0;
        }
    }
}
