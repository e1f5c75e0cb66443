using CaseFlow.Data;
using CaseFlow.Language;
using CaseFlow.People;
using CaseFlow.Processes;
using CaseFlow.Registry;
using CaseFlow.Reminders;
using Microsoft.EntityFrameworkCore;

namespace CaseFlow.Campaigns;

/// <summary>
/// What many enterprises of a unit owe, told as one with its count: the office what it does for each of them, a unit's clerks what they do for enterprises without an account,
/// and once it is late enough the unit's head and the office. Fifty thousand enterprises make one line a unit and item.
/// </summary>
public sealed class OwedReminders(Reminding reminding, ReminderReaders readers) : IReminderSubject
{
    public string Kind => "campaign.owed";

    public string Page => "/campaigns";

    public async ValueTask<string?> PlanAsync(ReminderSpan span, string? after, CommandContext context, CancellationToken cancellationToken)
    {
        var days = await DutyReminders.DaysAsync(reminding.Plan, span, context.Db, cancellationToken);
        if (days.Count == 0)
        {
            return null;
        }

        var dues = days.Keys.ToList();
        var begins = await DutyReminders.BeginsAsync(context.Db, cancellationToken);
        var open = context.Db.Duties.AsNoTracking().Where(d => d.Status == DutyStatus.Open && d.ParticipationId != null && dues.Contains(d.DueOn));
        var groups = await open.GroupBy(d => new { d.CampaignId, d.ItemKey, d.UnitId, d.DueOn, d.Actor }).Select(g => g.Key).ToListAsync(cancellationToken);
        var alone = (await open
            .Where(d => d.Actor == DutyActor.Enterprise && !context.Db.Set<Appointment>().Any(a => a.EnterpriseId == d.EnterpriseId && DutyReminders.EnterprisePosts.Contains(a.Role)))
            .Select(d => new { d.CampaignId, d.ItemKey, d.UnitId }).Distinct().ToListAsync(cancellationToken)).ToHashSet();
        var posts = await context.Db.Set<Appointment>().AsNoTracking().Where(a => a.Role == Roles.Office || a.Role == Roles.Village).Select(a => new { a.Role, a.UnitId, a.AccountId }).ToListAsync(cancellationToken);
        var wanted = new List<WantedReminder>();
        foreach (var group in groups)
        {
            var named = group.Actor == DutyActor.Office ? posts.Where(p => p.Role == Roles.Office)
                : alone.Contains(new { group.CampaignId, group.ItemKey, group.UnitId }) ? posts.Where(p => p.Role == Roles.Village && p.UnitId == group.UnitId) : [];
            foreach (var day in days[group.DueOn].Where(d => d.On >= begins[group.CampaignId]))
            {
                var above = reminding.Plan.Escalates(day) ? await readers.AboveAsync(context.Db, group.UnitId, cancellationToken) : [];
                wanted.AddRange(named.Select(p => p.AccountId).Concat(above).Distinct()
                    .Select(account => new WantedReminder($"{group.CampaignId}/{group.ItemKey}/{group.UnitId}", group.DueOn, day.On, account, begins[group.CampaignId])));
            }
        }

        await Reminding.StageAsync(context, Kind, wanted, cancellationToken);
        return null;
    }

    public async Task<IReadOnlyList<DigestLine>> LinesAsync(CaseFlowDbContext db, string readerId, IReadOnlyList<string> ids, DateOnly today, CancellationToken cancellationToken)
    {
        var parts = ids.Select(PartsOf).ToList();
        var (items, units) = (parts.Select(p => p.Item).Distinct().ToList(), parts.Select(p => p.Unit).Distinct().ToList());
        var counts = await db.Duties.AsNoTracking().Where(d => d.Status == DutyStatus.Open && d.ParticipationId != null && items.Contains(d.ItemKey) && units.Contains(d.UnitId!))
            .GroupBy(d => new { d.CampaignId, d.ItemKey, d.UnitId, d.DueOn }).Select(g => new { g.Key, Count = g.Count() }).ToListAsync(cancellationToken);
        var names = await NamesAsync(db, ids, cancellationToken);
        return
        [
            .. from count in counts
               let id = $"{count.Key.CampaignId}/{count.Key.ItemKey}/{count.Key.UnitId}"
               where names.ContainsKey(id)
               orderby count.Key.DueOn, id
               select new DigestLine(id, count.Key.DueOn, LineOf(names[id].Title, count.Key.DueOn, count.Count, today)),
        ];
    }

    public async Task<IReadOnlyDictionary<string, ReminderName>> NamesAsync(CaseFlowDbContext db, IReadOnlyList<string> ids, CancellationToken cancellationToken)
    {
        var campaigns = await db.Campaigns.AsNoTracking().ToDictionaryAsync(c => c.Id, cancellationToken);
        var units = await db.Set<Unit>().AsNoTracking().ToDictionaryAsync(u => u.Id, u => u.Name, cancellationToken);
        return ids.Distinct().ToDictionary(id => id, id => NameOf(PartsOf(id), campaigns, units));
    }

    private static ReminderName NameOf((string Campaign, string Item, string Unit) parts, Dictionary<string, Campaign> campaigns, Dictionary<string, string> units)
    {
        var item = campaigns[parts.Campaign].Item(parts.Item);
        var (unit, what) = (units.GetValueOrDefault(parts.Unit, parts.Unit), item.Name.AsArgument());
        return new ReminderName(new Message("campaign.reminder.of", unit, what), $"/campaigns/{parts.Campaign}/phases/{item.Phase}")
        {
            What = new Message("campaign.reminder.what", what),
            Whose = new Message("campaign.reminder.enterprises-of", unit),
        };
    }

    private static (string Campaign, string Item, string Unit) PartsOf(string id) => id.Split('/', 3) is [var campaign, var item, var unit] ? (campaign, item, unit) : throw new FormatException(id);

    private static Message LineOf(Message title, DateOnly due, int count, DateOnly today)
    {
        var days = today.DayNumber - due.DayNumber;
        return new Message(
            days < 0 ? "campaign.reminder.owed-ahead" : days == 0 ? "campaign.reminder.owed-due" : "campaign.reminder.owed-late",
            title.Arguments[0], title.Arguments[1], CampaignWords.Date(due), CampaignWords.Number(Math.Abs(days)), CampaignWords.Number(count));
    }
}
