using CaseFlow.Calendar;
using CaseFlow.Processes;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace CaseFlow.Reminders;

/// <summary>The days by the rules and the calendar as they are now, and the rows that come of them.</summary>
public sealed class Reminding(IOptions<RemindersOptions> options, WorkingCalendars calendars)
{
    public ReminderPlan Plan => new(options.Value, calendars.Current);

    /// <summary>Stages the rows that are lacking: planned, dropped where the day lies before anybody is reminded, folded where that day's digest is out already. A dropped row of something owed again comes back.</summary>
    public static async Task StageAsync(CommandContext context, string kind, IReadOnlyList<WantedReminder> wanted, CancellationToken cancellationToken)
    {
        if (wanted.Count == 0)
        {
            return;
        }

        var (ids, days, accounts) = (wanted.Select(w => w.SubjectId).Distinct().ToList(), wanted.Select(w => w.On).Distinct().ToList(), wanted.Select(w => w.AccountId).Distinct().ToList());
        var known = (await context.Db.Reminders.Where(r => r.Kind == kind && ids.Contains(r.SubjectId) && days.Contains(r.On)).ToListAsync(cancellationToken))
            .ToDictionary(r => (r.SubjectId, r.DueOn, r.On, r.AccountId));
        var told = (await context.Db.ReminderDigests.AsNoTracking().Where(d => days.Contains(d.On) && accounts.Contains(d.AccountId)).Select(d => new { d.AccountId, d.On }).ToListAsync(cancellationToken))
            .Select(d => (d.AccountId, d.On)).ToHashSet();
        foreach (var want in wanted.Distinct())
        {
            if (!known.TryGetValue((want.SubjectId, want.DueOn, want.On, want.AccountId), out var row))
            {
                context.Db.Add(RowOf(kind, want, told.Contains((want.AccountId, want.On)), context.Now));
            }
            else if (want.On >= want.RemindFrom)
            {
                row.Revive();
            }
        }
    }

    /// <summary>Nobody is to be reminded of it any more, at least not by these rows.</summary>
    /// <param name="context">The command.</param>
    /// <param name="kind">The kind of thing.</param>
    /// <param name="subjectId">The thing.</param>
    /// <param name="because">The code behind <c>reminder.dropped.</c>, for example <c>filed</c>.</param>
    /// <param name="cancellationToken">Ends the read early.</param>
    public static async Task DropAsync(CommandContext context, string kind, string subjectId, string because, CancellationToken cancellationToken)
    {
        foreach (var row in await context.Db.Reminders.Where(r => r.Kind == kind && r.SubjectId == subjectId && r.State == ReminderState.Planned).ToListAsync(cancellationToken))
        {
            row.Drop(because, context.Now);
        }
    }

    // Of one person and day there is one digest; what comes after it is not told.
    private static Reminder RowOf(string kind, WantedReminder want, bool isDigestOut, DateTimeOffset now)
    {
        var row = new Reminder(kind, want.SubjectId, want.DueOn, want.On, want.AccountId);
        if (want.On < want.RemindFrom)
        {
            row.Drop("before", now);
        }
        else if (isDigestOut)
        {
            row.Fold(now);
        }

        return row;
    }
}
