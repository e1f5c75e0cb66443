using System.Globalization;
using CaseFlow.Calendar;
using CaseFlow.Language;
using CaseFlow.Notifications;
using CaseFlow.People;
using CaseFlow.Processes;
using Microsoft.EntityFrameworkCore;

namespace CaseFlow.Reminders;

/// <summary>
/// Writes a person's one digest of today: everything that is asked for today, or was on a day that passed unsent, with today's state.
/// Mail, digest row and reminders go out in one transaction; a second digest for the day cannot be stored.
/// </summary>
public sealed class SendDigest(IEnumerable<IReminderSubject> subjects, MailQueue mails, TownClock clock) : IOperation<SendDigest.Request, bool>, IGuardedByRow
{
    public sealed record Request(string AccountId);

    /// <returns>False when nothing was left to settle.</returns>
    public async ValueTask<bool> ExecuteAsync(Request request, CommandContext context, CancellationToken cancellationToken)
    {
        var today = clock.DateOf(context.Now);
        var rows = await context.Db.Reminders.Where(r => r.State == ReminderState.Planned && r.AccountId == request.AccountId && r.On <= today).ToListAsync(cancellationToken);
        if (rows.Count == 0)
        {
            return false;
        }

        context.Announce(new RemindersChanged());
        var reader = await context.Db.Users.FindAsync([request.AccountId], cancellationToken);
        if (string.IsNullOrWhiteSpace(reader?.Email))
        {
            rows.ForEach(r => r.Drop("no-address", context.Now));
            return true;
        }

        var isOut = await context.Db.ReminderDigests.AnyAsync(d => d.AccountId == reader.Id && d.On == today, cancellationToken);
        var told = await LinesAsync(context, reader.Id, rows, today, cancellationToken);
        var owed = told.Select(t => (t.Subject.Kind, t.Line.SubjectId)).ToHashSet();
        foreach (var row in rows)
        {
            if (owed.Contains((row.Kind, row.SubjectId)))
            {
                row.Settle(today, isOut, context.Now);
            }
            else
            {
                row.Drop("done", context.Now);
            }
        }

        if (!isOut && told.Count > 0)
        {
            Write(context, reader, told, today);
        }

        return true;
    }

    private async Task<IReadOnlyList<(IReminderSubject Subject, DigestLine Line)>> LinesAsync(CommandContext context, string readerId, IEnumerable<Reminder> rows, DateOnly today, CancellationToken cancellationToken)
    {
        var told = new List<(IReminderSubject Subject, DigestLine Line)>();
        foreach (var kind in rows.GroupBy(r => r.Kind))
        {
            var subject = subjects.Single(s => s.Kind == kind.Key);
            var lines = await subject.LinesAsync(context.Db, readerId, [.. kind.Select(r => r.SubjectId).Distinct()], today, cancellationToken);
            told.AddRange(lines.Select(line => (subject, line)));
        }

        return [.. told.OrderBy(t => t.Line.DueOn)];
    }

    private void Write(CommandContext context, Account reader, IReadOnlyList<(IReminderSubject Subject, DigestLine Line)> told, DateOnly today)
    {
        var pages = told.Select(t => t.Subject.Page).Distinct().ToList();
        var subject = new Message("reminder.digest.subject", told.Count.ToString(CultureInfo.InvariantCulture), today.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        context.Db.Add(new ReminderDigest(reader.Id, today, told.Count, context.Now));
        mails.Add(context, reader, subject, [.. told.Select(t => t.Line.Text)], pages is [var only] ? only : "/inbox", caseId: null);
    }
}
