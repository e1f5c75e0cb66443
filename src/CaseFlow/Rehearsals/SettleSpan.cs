using CaseFlow.Processes;
using CaseFlow.Reminders;
using Microsoft.EntityFrameworkCore;

namespace CaseFlow.Rehearsals;

/// <summary>Puts the digests of a span on record, one a person and day, with what was planned before the span began.</summary>
internal sealed class SettleSpan(SpanDigests digests) : IOperation<SettleSpan.Request, bool>
{
    public sealed record Request(ReminderSpan Span);

    public async ValueTask<bool> ExecuteAsync(Request request, CommandContext context, CancellationToken cancellationToken)
    {
        var (after, through) = (request.Span.After, request.Span.Through);
        await digests.SettleAsync(context, await context.Db.Reminders.Where(r => r.State == ReminderState.Planned && r.On <= through).ToListAsync(cancellationToken), through, cancellationToken);
        var stored = await context.Db.Reminders.AsNoTracking().Where(r => r.State == ReminderState.Sent && r.On > after && r.On <= through).Select(r => new { r.AccountId, r.On }).ToListAsync(cancellationToken);
        var now = context.Db.Reminders.Local.Where(r => r.State == ReminderState.Sent).Select(r => new { r.AccountId, r.On });
        foreach (var digest in stored.Concat(now).GroupBy(r => r))
        {
            context.Db.Add(new ReminderDigest(digest.Key.AccountId, digest.Key.On, digest.Count(), context.Now));
        }

        return true;
    }
}
