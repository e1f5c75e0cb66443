using CaseFlow.Data;
using CaseFlow.Inbox;
using CaseFlow.Language;
using CaseFlow.People;
using CaseFlow.Processes;
using CaseFlow.Registry;
using CaseFlow.Reminders;
using Microsoft.EntityFrameworkCore;

namespace CaseFlow.Grading;

/// <summary>How a step of the chain is asked for of whoever has it, and once it is late also told to the organising unit and the office.</summary>
public sealed class LateStepReminders(Reminding reminding) : IReminderSubject
{
    /// <summary>In every row.</summary>
    public const string SubjectKind = "grading.step";

    private const int ApplicationsAtOnce = 200;

    public string Kind => SubjectKind;

    public string Page => "/grading";

    public async ValueTask<string?> PlanAsync(ReminderSpan span, string? after, CommandContext context, CancellationToken cancellationToken)
    {
        var from = after ?? "";
#pragma warning disable CA1309, CA1310 // Compared by the database, which also orders them.
        var open = await context.Db.GradingApplications.AsNoTracking().Where(a => a.OpenFor != null && string.Compare(a.Id, from) > 0).OrderBy(a => a.Id).Take(ApplicationsAtOnce).ToListAsync(cancellationToken);
#pragma warning restore CA1309, CA1310
        var wanted = new List<WantedReminder>();
        List<string>? above = null;
        foreach (var application in open)
        {
            if (application.NextClock is not { } clock || reminding.Plan.Between(clock.DueOn, span.After, span.Through) is not { Count: > 0 } days)
            {
                continue;
            }

            var actors = await ActorsAsync(context, application.Id, cancellationToken);
            above ??= await AboveAsync(context, cancellationToken);
            wanted.AddRange(days.SelectMany(day => (day.DaysLate > 0 ? actors.Concat(above) : actors).Distinct()
                .Select(account => new WantedReminder($"{application.Id}/{clock.Limit}", clock.DueOn, day.On, account, clock.Due.Start))));
        }

        await Reminding.StageAsync(context, Kind, wanted, cancellationToken);
        return open.Count < ApplicationsAtOnce ? null : open[^1].Id;
    }

    public async Task<IReadOnlyList<DigestLine>> LinesAsync(CaseFlowDbContext db, string readerId, IReadOnlyList<string> ids, DateOnly today, CancellationToken cancellationToken)
    {
        var found = await FindAsync(db, ids, cancellationToken);
        return
        [
            .. from id in ids
               where found.ContainsKey(PartsOf(id).Application)
               let row = found[PartsOf(id).Application]
               let clock = row.Application.Running(PartsOf(id).Limit)
               where clock is not null
               orderby clock.DueOn, id
               select new DigestLine(id, clock.DueOn, LineOf(row.Enterprise, clock, today)),
        ];
    }

    public async Task<IReadOnlyDictionary<string, ReminderName>> NamesAsync(CaseFlowDbContext db, IReadOnlyList<string> ids, CancellationToken cancellationToken)
    {
        var found = await FindAsync(db, ids, cancellationToken);
        return ids.Distinct().Where(id => found.ContainsKey(PartsOf(id).Application)).ToDictionary(id => id, id => new ReminderName(
            new Message("grading.reminder.of", found[PartsOf(id).Application].Enterprise, $"@grading.limit.{PartsOf(id).Limit}"), $"/grading/{PartsOf(id).Application}"));
    }

    private static async Task<List<string>> ActorsAsync(CommandContext context, string applicationId, CancellationToken cancellationToken)
    {
        var actors = new List<string>();
        foreach (var task in await context.Db.Set<WorkTask>().AsNoTracking().Where(t => t.CaseId == applicationId && t.State == WorkTaskState.Open).ToListAsync(cancellationToken))
        {
            actors.AddRange((await TaskDesk.UsableAsync(context.Db, task, context.Now, cancellationToken)).Select(a => a.Id));
        }

        return actors;
    }

    private static Task<List<string>> AboveAsync(CommandContext context, CancellationToken cancellationToken) =>
        context.Db.Set<Appointment>().AsNoTracking().Where(a => a.Role == Roles.Office || a.Role == Roles.Organiser).Select(a => a.AccountId).Distinct().ToListAsync(cancellationToken);

    private static async Task<Dictionary<string, (GradingApplication Application, string Enterprise)>> FindAsync(CaseFlowDbContext db, IReadOnlyList<string> ids, CancellationToken cancellationToken)
    {
        var applications = ids.Select(id => PartsOf(id).Application).Distinct().ToList();
        return (await db.GradingApplications.AsNoTracking().Where(a => applications.Contains(a.Id))
            .Join(db.Set<Enterprise>().AsNoTracking(), a => a.EnterpriseId, e => e.Id, (a, e) => new { Application = a, e.Name }).ToListAsync(cancellationToken))
            .ToDictionary(f => f.Application.Id, f => (f.Application, f.Name));
    }

    private static (string Application, string Limit) PartsOf(string id) => id.Split('/', 2) is [var application, var limit] ? (application, limit) : throw new FormatException(id);

    private static Message LineOf(string enterprise, StepClock clock, DateOnly today)
    {
        var days = today.DayNumber - clock.DueOn.DayNumber;
        return new Message(
            days < 0 ? "grading.reminder.ahead" : days == 0 ? "grading.reminder.due" : "grading.reminder.late",
            enterprise, $"@grading.limit.{clock.Limit}", GradingWords.Date(clock.DueOn), GradingWords.Number(Math.Abs(days)));
    }
}
