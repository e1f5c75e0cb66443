using CaseFlow.Calendar;
using CaseFlow.Data;
using CaseFlow.Inbox;
using CaseFlow.People;
using CaseFlow.Processes;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace CaseFlow.Reporting;

/// <summary>Keeps a report's reminders as rows: all up to the due date, then always the next one.</summary>
public sealed class Reminding(IOptions<ReportingOptions> options, WorkingCalendars calendars, TownClock clock)
{
    /// <summary>The days by the rules and the calendar as they are now.</summary>
    public ReminderPlan Plan => new(options.Value, calendars.Current);

    /// <summary>Adds the rows that are lacking up to the next day on which the report is asked for.</summary>
    public async Task PlanAsync(CommandContext context, MonthlyReport report, CancellationToken cancellationToken)
    {
        var plan = Plan;
        var today = clock.DateOf(context.Now);
        var through = today < report.DueOn ? report.DueOn : plan.Next(report.DueOn, today).On;
        if (!report.IsOwed || report.PlannedThrough >= through)
        {
            return;
        }

        var readers = await ReadersAsync(context.Db, report, cancellationToken);
        var known = await context.Db.ReportReminders.Where(r => r.ReportId == report.Id && r.DueOn == report.DueOn).ToListAsync(cancellationToken);
        foreach (var day in plan.Days(report.DueOn).TakeWhile(d => d.On <= through).Where(d => d.On > report.PlannedThrough))
        {
            foreach (var account in plan.Escalates(day) ? readers.Everybody : readers.Named)
            {
                var earlier = known.Find(r => r.On == day.On && r.AccountId == account);
                if (earlier is null)
                {
                    await AddAsync(context, report, day.On, account, cancellationToken);
                }
                else if (day.On >= report.RemindFrom)
                {
                    earlier.Revive();
                }
            }
        }

        report.Planned(through);
    }

    /// <summary>Nobody is to be reminded any more, at least not by these rows.</summary>
    /// <param name="context">The command.</param>
    /// <param name="report">The report.</param>
    /// <param name="because"><c>filed</c>, <c>waived</c> or <c>moved</c>.</param>
    /// <param name="cancellationToken">Ends the read early.</param>
    public static async Task DropAsync(CommandContext context, MonthlyReport report, string because, CancellationToken cancellationToken)
    {
        foreach (var row in await context.Db.ReportReminders.Where(r => r.ReportId == report.Id && r.State == ReminderState.Planned).ToListAsync(cancellationToken))
        {
            row.Drop(because, context.Now);
        }
    }

    private static async Task AddAsync(CommandContext context, MonthlyReport report, DateOnly on, string account, CancellationToken cancellationToken)
    {
        var row = new ReportReminder(report.Id, report.DueOn, on, account);
        if (on < report.RemindFrom)
        {
            row.Drop("before", context.Now);
        }
        else if (await context.Db.ReminderDigests.AnyAsync(d => d.AccountId == account && d.On == on, cancellationToken))
        {
            // That day's digest is out already, and there is only one.
            row.Fold(context.Now);
        }

        context.Db.Add(row);
    }

    private async Task<(string[] Named, string[] Everybody)> ReadersAsync(CaseFlowDbContext db, MonthlyReport report, CancellationToken cancellationToken)
    {
        var heads = await TaskDesk.CandidatesAsync(db, new TaskAssignment(null, options.Value.HeadRole, null, report.UnitId), [], cancellationToken);
        var office = await TaskDesk.CandidatesAsync(db, new TaskAssignment(null, Roles.Office, null, null), [], cancellationToken);
        return ([report.PersonId], [.. heads.Concat(office).Select(a => a.Id).Prepend(report.PersonId).Distinct()]);
    }
}
