using CaseFlow.Data;
using CaseFlow.Processes;
using CaseFlow.Reminders;
using Microsoft.EntityFrameworkCore;

namespace CaseFlow.Rehearsals;

/// <summary>
/// Which reminders of a span in which nothing changes go out: those of what is owed, to whoever has an address, on a day whose digest is not out, as
/// <see cref="SendDigest"/> does it day by day. Only the mails are not written.
/// </summary>
internal sealed class SpanDigests(IReadOnlyList<IReminderSubject> subjects)
{
    /// <summary>Settles planned reminders, each for its own day.</summary>
    public async Task SettleAsync(CommandContext context, IReadOnlyList<Reminder> rows, DateOnly through, CancellationToken cancellationToken)
    {
        if (rows.Count == 0)
        {
            return;
        }

        var (accounts, days) = (rows.Select(r => r.AccountId).Distinct().ToList(), rows.Select(r => r.On).Distinct().ToList());
        var readers = await context.Db.Users.AsNoTracking().Where(u => accounts.Contains(u.Id) && !string.IsNullOrWhiteSpace(u.Email)).Select(u => u.Id).ToListAsync(cancellationToken);
        var told = (await context.Db.ReminderDigests.AsNoTracking().Where(d => days.Contains(d.On)).ToListAsync(cancellationToken)).Select(d => (d.AccountId, d.On)).ToHashSet();
        foreach (var own in rows.GroupBy(r => r.AccountId))
        {
            var owed = readers.Contains(own.Key) ? await OwedAsync(context.Db, own.Key, [.. own], through, cancellationToken) : null;
            foreach (var row in own)
            {
                if (owed is null || !owed.Contains((row.Kind, row.SubjectId)))
                {
                    row.Drop(owed is null ? "no-address" : "done", context.Now);
                }
                else
                {
                    row.Settle(row.On, told.Contains((row.AccountId, row.On)), context.Now);
                }
            }
        }
    }

    private async Task<HashSet<(string Kind, string Id)>> OwedAsync(CaseFlowDbContext db, string readerId, IReadOnlyList<Reminder> rows, DateOnly today, CancellationToken cancellationToken)
    {
        var owed = new HashSet<(string, string)>();
        foreach (var kind in rows.GroupBy(r => r.Kind))
        {
            var lines = await subjects.Single(s => s.Kind == kind.Key).LinesAsync(db, readerId, [.. kind.Select(r => r.SubjectId).Distinct()], today, cancellationToken);
            owed.UnionWith(lines.Select(l => (kind.Key, l.SubjectId)));
        }

        return owed;
    }
}
