using CaseFlow.Data;
using CaseFlow.Inbox;
using CaseFlow.Language;
using CaseFlow.People;
using CaseFlow.Processes;
using CaseFlow.Registry;
using CaseFlow.Reminders;
using Microsoft.EntityFrameworkCore;

namespace CaseFlow.Hazards;

/// <summary>
/// What the enterprises of a reporting unit have to correct, told as one line with its counts: the unit's clerks (or the office) where nobody at an enterprise can correct it,
/// and once a correction is late enough the unit's head and the office. However many there are, they make one line a unit.
/// </summary>
public sealed class UnitHazardReminders(Reminding reminding, ReminderReaders readers, HazardOwners owners) : IReminderSubject
{
    public string Kind => "hazard.unit";

    public string Page => "/hazards";

    public async ValueTask<string?> PlanAsync(ReminderSpan span, string? after, CommandContext context, CancellationToken cancellationToken)
    {
        var days = await HazardReminders.DaysAsync(reminding.Plan, span, context.Db, cancellationToken);
        if (days.Count == 0)
        {
            return null;
        }

        var dues = days.Keys.ToList();
        var open = context.Db.Hazards.AsNoTracking().Where(h => h.Status == HazardStatus.Open && dues.Contains(h.DueOn));
        var nobodys = await RaisedAsync(context.Db, owners.Nobodys(context.Db, open, context.Now), cancellationToken);
        var above = new Dictionary<string, IReadOnlyList<string>>();
        var wanted = new List<WantedReminder>();
        foreach (var ((unit, due), raised) in await RaisedAsync(context.Db, open, cancellationToken))
        {
            foreach (var day in days[due].Where(d => d.On >= raised))
            {
                var told = nobodys.TryGetValue((unit, due), out var since) && day.On >= since ? await ClerksAsync(context, unit, cancellationToken) : [];
                if (reminding.Plan.Escalates(day))
                {
                    told = [.. told.Concat(above[unit] = above.GetValueOrDefault(unit) ?? await readers.AboveAsync(context.Db, unit, cancellationToken)).Distinct()];
                }

                wanted.AddRange(told.Select(account => new WantedReminder(unit, due, day.On, account, raised)));
            }
        }

        await Reminding.StageAsync(context, Kind, wanted, cancellationToken);
        return null;
    }

    public async Task<IReadOnlyList<DigestLine>> LinesAsync(CaseFlowDbContext db, string readerId, IReadOnlyList<string> ids, DateOnly today, CancellationToken cancellationToken)
    {
        var names = await UnitsAsync(db, ids, cancellationToken);
        var counts = await db.Hazards.Where(h => h.Status == HazardStatus.Open)
            .Join(db.Enterprises.Where(e => ids.Contains(e.UnitId)), h => h.EnterpriseId, e => e.Id, (h, e) => new { e.UnitId, h.DueOn, h.Severity })
            .GroupBy(r => r.UnitId)
            .Select(g => new { Unit = g.Key, Open = g.Count(), Late = g.Count(r => r.DueOn < today), Major = g.Count(r => r.Severity == HazardSeverity.Major), First = g.Min(r => r.DueOn) })
            .ToListAsync(cancellationToken);
        return
        [
            .. counts.OrderBy(c => c.First).ThenBy(c => c.Unit, StringComparer.Ordinal).Select(c => new DigestLine(c.Unit, c.First, new Message(
                "hazard.reminder.unit", names[c.Unit], HazardWords.Number(c.Open), HazardWords.Number(c.Late), HazardWords.Number(c.Major), HazardWords.Date(c.First)))),
        ];
    }

    public async Task<IReadOnlyDictionary<string, ReminderName>> NamesAsync(CaseFlowDbContext db, IReadOnlyList<string> ids, CancellationToken cancellationToken) =>
        (await UnitsAsync(db, ids, cancellationToken)).ToDictionary(u => u.Key, u => new ReminderName(new Message("hazard.reminder.of-unit", u.Value), $"/hazards?list=responsibility&unit={u.Key}"));

    private static Task<Dictionary<string, string>> UnitsAsync(CaseFlowDbContext db, IReadOnlyList<string> ids, CancellationToken cancellationToken) =>
        db.Set<Unit>().AsNoTracking().Where(u => ids.Contains(u.Id)).ToDictionaryAsync(u => u.Id, u => u.Name, cancellationToken);

    // The first day on which one was found, by unit and due date: nobody is told of a day before it.
    private static async Task<Dictionary<(string Unit, DateOnly Due), DateOnly>> RaisedAsync(CaseFlowDbContext db, IQueryable<Hazard> hazards, CancellationToken cancellationToken) =>
        (await hazards.Join(db.Enterprises, h => h.EnterpriseId, e => e.Id, (h, e) => new { e.UnitId, h.DueOn, h.RaisedOn })
            .GroupBy(r => new { r.UnitId, r.DueOn }).Select(g => new { g.Key, Raised = g.Min(r => r.RaisedOn) }).ToListAsync(cancellationToken))
            .ToDictionary(g => (g.Key.UnitId, g.Key.DueOn), g => g.Raised);

    private static async Task<IReadOnlyList<string>> ClerksAsync(CommandContext context, string unit, CancellationToken cancellationToken)
    {
        foreach (var route in new[] { new TaskAssignment(null, Roles.Village, null, unit), new TaskAssignment(null, Roles.Office, null, null) })
        {
            if (await TaskDesk.UsableAsync(context.Db, route, [], context.Now, cancellationToken) is { Count: > 0 } clerks)
            {
                return [.. clerks.Select(c => c.Id)];
            }
        }

        return [];
    }
}
