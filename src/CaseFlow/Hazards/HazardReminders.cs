using CaseFlow.Data;
using CaseFlow.Language;
using CaseFlow.Processes;
using CaseFlow.Reminders;
using Microsoft.EntityFrameworkCore;

namespace CaseFlow.Hazards;

/// <summary>How one correction (整改) is asked for of who has to make it at the enterprise. Everybody else is told of a unit's as one, see <see cref="UnitHazardReminders"/>.</summary>
public sealed class HazardReminders(Reminding reminding, HazardOwners owners) : IReminderSubject
{
    /// <summary>In every row.</summary>
    public const string SubjectKind = "hazard.correction";

    private const int HazardsAtOnce = 500;

    public string Kind => SubjectKind;

    public string Page => "/hazards";

    public async ValueTask<string?> PlanAsync(ReminderSpan span, string? after, CommandContext context, CancellationToken cancellationToken)
    {
        var days = await DaysAsync(reminding.Plan, span, context.Db, cancellationToken);
        if (days.Count == 0)
        {
            return null;
        }

        var (dues, from) = (days.Keys.ToList(), after ?? "");
#pragma warning disable CA1309, CA1310 // Compared by the database, which also orders them.
        var hazards = await context.Db.Hazards.AsNoTracking()
            .Where(h => h.Status == HazardStatus.Open && dues.Contains(h.DueOn) && string.Compare(h.Id, from) > 0)
#pragma warning restore CA1309, CA1310
            .OrderBy(h => h.Id).Take(HazardsAtOnce).ToListAsync(cancellationToken);
        var named = await owners.AtEnterprisesAsync(context.Db, hazards, context.Now, cancellationToken);
        var wanted = from hazard in hazards
                     from day in days[hazard.DueOn]
                     where day.On >= hazard.RaisedOn
                     from account in named[hazard.Id]
                     select new WantedReminder(hazard.Id, hazard.DueOn, day.On, account, hazard.RaisedOn);
        await Reminding.StageAsync(context, Kind, [.. wanted], cancellationToken);
        return hazards.Count < HazardsAtOnce ? null : hazards[^1].Id;
    }

    public async Task<IReadOnlyList<DigestLine>> LinesAsync(CaseFlowDbContext db, string readerId, IReadOnlyList<string> ids, DateOnly today, CancellationToken cancellationToken)
    {
        var hazards = await db.Hazards.AsNoTracking().Where(h => ids.Contains(h.Id) && h.Status == HazardStatus.Open).OrderBy(h => h.DueOn).ThenBy(h => h.Id).ToListAsync(cancellationToken);
        return [.. hazards.Select(h => new DigestLine(h.Id, h.DueOn, LineOf(h, today)))];
    }

    public async Task<IReadOnlyDictionary<string, ReminderName>> NamesAsync(CaseFlowDbContext db, IReadOnlyList<string> ids, CancellationToken cancellationToken) =>
        await db.Hazards.AsNoTracking().Where(h => ids.Contains(h.Id))
            .ToDictionaryAsync(h => h.Id, h => new ReminderName(new Message("hazard.reminder.of", h.Number, h.Description), $"/hazards/{h.Id}"), cancellationToken);

    /// <summary>The days of a span on which corrections due on a date are asked for, by that date; dates without any are left out.</summary>
    internal static async Task<Dictionary<DateOnly, IReadOnlyList<ReminderDay>>> DaysAsync(ReminderPlan plan, ReminderSpan span, CaseFlowDbContext db, CancellationToken cancellationToken)
    {
        var dues = await db.Hazards.Where(h => h.Status == HazardStatus.Open).Select(h => h.DueOn).Distinct().ToListAsync(cancellationToken);
        return dues.Select(due => (due, days: plan.Between(due, span.After, span.Through))).Where(d => d.days.Count > 0).ToDictionary(d => d.due, d => d.days);
    }

    private static Message LineOf(Hazard hazard, DateOnly today)
    {
        var days = today.DayNumber - hazard.DueOn.DayNumber;
        return new Message(
            days < 0 ? "hazard.reminder.ahead" : days == 0 ? "hazard.reminder.due" : "hazard.reminder.late",
            $"@hazard.severity.{hazard.Severity}", hazard.Number, hazard.Description, HazardWords.Date(hazard.DueOn), HazardWords.Number(Math.Abs(days)));
    }
}
