using CaseFlow.Data;
using CaseFlow.Inbox;
using CaseFlow.Language;
using CaseFlow.Processes;
using CaseFlow.Reminders;
using Microsoft.EntityFrameworkCore;

namespace CaseFlow.Meetings;

/// <summary>How a decision is asked for of those who owe it, and once it is late enough also of the unit's head and the office.</summary>
public sealed class DecisionReminders(Reminding reminding, ReminderReaders readers) : IReminderSubject
{
    /// <summary>In every row.</summary>
    public const string SubjectKind = "meeting.decision";

    private const int DecisionsAtOnce = 200;

    public string Kind => SubjectKind;

    public string Page => "/meetings";

    public async ValueTask<string?> PlanAsync(ReminderSpan span, string? after, CommandContext context, CancellationToken cancellationToken)
    {
        var open = context.Db.MeetingDecisions.AsNoTracking().Where(d => d.Status == DecisionStatus.Open);
        var dues = await open.Select(d => d.DueOn).Distinct().ToListAsync(cancellationToken);
        var days = dues.Select(due => (due, days: reminding.Plan.Between(due, span.After, span.Through))).Where(d => d.days.Count > 0).ToDictionary(d => d.due, d => d.days);
        var (asked, from) = (days.Keys.ToList(), after ?? "");
#pragma warning disable CA1309, CA1310 // Compared by the database, which also orders them.
        var decisions = await open.Where(d => asked.Contains(d.DueOn) && string.Compare(d.Id, from) > 0).OrderBy(d => d.Id).Take(DecisionsAtOnce).ToListAsync(cancellationToken);
#pragma warning restore CA1309, CA1310
        var wanted = new List<WantedReminder>();
        foreach (var decision in decisions)
        {
            var owners = await TaskDesk.UsableAsync(context.Db, await DecisionRoutes.OwnerAsync(context, decision, cancellationToken), [], context.Now, cancellationToken);
            foreach (var day in days[decision.DueOn].Where(d => d.On >= decision.MadeOn))
            {
                var above = reminding.Plan.Escalates(day) ? await readers.AboveAsync(context.Db, decision.UnitId, cancellationToken) : [];
                wanted.AddRange(owners.Select(o => o.Id).Concat(above).Distinct().Select(account => new WantedReminder(decision.Id, decision.DueOn, day.On, account, decision.MadeOn)));
            }
        }

        await Reminding.StageAsync(context, Kind, wanted, cancellationToken);
        return decisions.Count < DecisionsAtOnce ? null : decisions[^1].Id;
    }

    public async Task<IReadOnlyList<DigestLine>> LinesAsync(CaseFlowDbContext db, string readerId, IReadOnlyList<string> ids, DateOnly today, CancellationToken cancellationToken)
    {
        var decisions = await db.MeetingDecisions.AsNoTracking().Where(d => ids.Contains(d.Id) && d.Status == DecisionStatus.Open).OrderBy(d => d.DueOn).ThenBy(d => d.Id).ToListAsync(cancellationToken);
        return [.. decisions.Select(d => new DigestLine(d.Id, d.DueOn, LineOf(d, today)))];
    }

    public async Task<IReadOnlyDictionary<string, ReminderName>> NamesAsync(CaseFlowDbContext db, IReadOnlyList<string> ids, CancellationToken cancellationToken) =>
        (await db.MeetingDecisions.AsNoTracking().Where(d => ids.Contains(d.Id)).ToListAsync(cancellationToken))
            .ToDictionary(d => d.Id, d => new ReminderName(new Message("meeting.task-subject", d.Number, d.Text), $"/meetings/decisions/{d.Id}"));

    private static Message LineOf(MeetingDecision decision, DateOnly today)
    {
        var days = today.DayNumber - decision.DueOn.DayNumber;
        return new Message(
            days < 0 ? "meeting.reminder.ahead" : days == 0 ? "meeting.reminder.due" : "meeting.reminder.late",
            decision.Number, decision.Text, MeetingWords.Date(decision.DueOn), MeetingWords.Number(Math.Abs(days)));
    }
}
