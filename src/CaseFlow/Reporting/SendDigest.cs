using CaseFlow.Calendar;
using CaseFlow.Language;
using CaseFlow.Notifications;
using CaseFlow.Processes;
using CaseFlow.Registry;
using Microsoft.EntityFrameworkCore;

namespace CaseFlow.Reporting;

/// <summary>
/// Writes a person's one digest of today: each report that is asked for today, or was on a day that passed unsent, with today's state.
/// Mail, digest row and reminders go out in one transaction; a second digest for the day cannot be stored.
/// </summary>
public sealed class SendDigest(MailQueue mails, TownClock clock) : IOperation<SendDigest.Request, bool>, IGuardedByRow
{
    public sealed record Request(string AccountId);

    /// <returns>False when nothing was left to settle.</returns>
    public async ValueTask<bool> ExecuteAsync(Request request, CommandContext context, CancellationToken cancellationToken)
    {
        var today = clock.DateOf(context.Now);
        var rows = await context.Db.ReportReminders.Where(r => r.AccountId == request.AccountId && r.State == ReminderState.Planned && r.On <= today).ToListAsync(cancellationToken);
        if (rows.Count == 0)
        {
            return false;
        }

        var reader = await context.Db.Users.FindAsync([request.AccountId], cancellationToken);
        if (string.IsNullOrWhiteSpace(reader?.Email))
        {
            rows.ForEach(r => r.Drop("no-address", context.Now));
            return true;
        }

        var isOut = await context.Db.ReminderDigests.AnyAsync(d => d.AccountId == reader.Id && d.On == today, cancellationToken);
        rows.ForEach(r => r.Settle(today, isOut, context.Now));
        if (!isOut)
        {
            var lines = await LinesAsync(context, reader.Id, [.. rows.Select(r => r.ReportId).Distinct()], today, cancellationToken);
            context.Db.Add(new ReminderDigest(reader.Id, today, lines.Count, context.Now));
            mails.Add(context, reader, new Message("report.digest.subject", ReportWords.Number(lines.Count), ReportWords.Date(today)), lines, "/reports", caseId: null);
        }

        context.Announce(new ReportsChanged(""));
        return true;
    }

    private static async Task<IReadOnlyList<Message>> LinesAsync(CommandContext context, string readerId, IReadOnlyList<string> reportIds, DateOnly today, CancellationToken cancellationToken)
    {
        var reports = await context.Db.MonthlyReports.AsNoTracking().Where(r => reportIds.Contains(r.Id)).OrderBy(r => r.DueOn).ThenBy(r => r.Number).ToListAsync(cancellationToken);
        var unitIds = reports.Select(r => r.UnitId).ToList();
        var units = await context.Db.Set<Unit>().AsNoTracking().Where(u => unitIds.Contains(u.Id)).ToDictionaryAsync(u => u.Id, u => u.Name, cancellationToken);
        var personIds = reports.Select(r => r.PersonId).ToList();
        var persons = await context.Db.Users.AsNoTracking().Where(u => personIds.Contains(u.Id)).ToDictionaryAsync(u => u.Id, u => u.DisplayName, cancellationToken);
        return [.. reports.Select(r => LineOf(r, units.GetValueOrDefault(r.UnitId, r.UnitId), r.PersonId == readerId ? null : persons.GetValueOrDefault(r.PersonId, ""), today))];
    }

    private static Message LineOf(MonthlyReport report, string unit, string? writer, DateOnly today)
    {
        var (month, due, days) = (ReportWords.Month(report), ReportWords.Date(report.DueOn), today.DayNumber - report.DueOn.DayNumber);
        return days < 0 ? new Message("report.digest.ahead", unit, month, due, ReportWords.Number(-days))
            : days == 0 ? new Message("report.digest.due", unit, month, due)
            : writer is null ? new Message("report.digest.late", unit, month, due, ReportWords.Number(days))
            : new Message("report.digest.late-of", unit, month, due, ReportWords.Number(days), writer);
    }
}
