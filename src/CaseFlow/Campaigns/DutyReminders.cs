using CaseFlow.Calendar;
using CaseFlow.Data;
using CaseFlow.Language;
using CaseFlow.People;
using CaseFlow.Processes;
using CaseFlow.Registry;
using CaseFlow.Reminders;
using Microsoft.EntityFrameworkCore;

namespace CaseFlow.Campaigns;

/// <summary>
/// How one duty is asked for of those who owe it: the office its own, a unit's clerks the unit's (later also its head and the office), an enterprise's people the enterprise's.
/// What many enterprises owe is told to others as one, see <see cref="OwedReminders"/>. Nothing is planned ahead: the day's rows are found by their due dates.
/// </summary>
public sealed class DutyReminders(Reminding reminding, ReminderReaders readers) : IReminderSubject
{
    /// <summary>The posts at an enterprise whose holders are reminded of its duties.</summary>
    internal static readonly string[] EnterprisePosts = [Roles.Principal, Roles.SafetyDepartment];

    private const int DutiesAtOnce = 500;

    public string Kind => "campaign.duty";

    public string Page => "/campaigns";

    public async ValueTask<string?> PlanAsync(ReminderSpan span, string? after, CommandContext context, CancellationToken cancellationToken)
    {
        var days = await DaysAsync(reminding.Plan, span, context.Db, cancellationToken);
        if (days.Count == 0)
        {
            return null;
        }

        var (dues, from) = (days.Keys.ToList(), after ?? "");
#pragma warning disable CA1309, CA1310 // Compared by the database, which also orders them.
        var duties = await context.Db.Duties.AsNoTracking()
            .Where(d => d.Status == DutyStatus.Open && dues.Contains(d.DueOn) && string.Compare(d.Id, from) > 0 && (d.ParticipationId == null || d.Actor == DutyActor.Enterprise))
#pragma warning restore CA1309, CA1310
            .OrderBy(d => d.Id).Take(DutiesAtOnce).ToListAsync(cancellationToken);
        var begins = await BeginsAsync(context.Db, cancellationToken);
        var named = await NamedAsync(context.Db, duties, cancellationToken);
        var wanted = new List<WantedReminder>();
        foreach (var duty in duties)
        {
            foreach (var day in days[duty.DueOn].Where(d => d.On >= begins[duty.CampaignId]))
            {
                var above = duty.Actor == DutyActor.Unit && reminding.Plan.Escalates(day) ? await readers.AboveAsync(context.Db, duty.UnitId, cancellationToken) : [];
                wanted.AddRange(named(duty).Concat(above).Distinct().Select(account => new WantedReminder(duty.Id, duty.DueOn, day.On, account, begins[duty.CampaignId])));
            }
        }

        await Reminding.StageAsync(context, Kind, wanted, cancellationToken);
        return duties.Count < DutiesAtOnce ? null : duties[^1].Id;
    }

    public async Task<IReadOnlyList<DigestLine>> LinesAsync(CaseFlowDbContext db, string readerId, IReadOnlyList<string> ids, DateOnly today, CancellationToken cancellationToken)
    {
        var duties = await db.Duties.AsNoTracking().Where(d => ids.Contains(d.Id) && d.Status == DutyStatus.Open).OrderBy(d => d.DueOn).ThenBy(d => d.Id).ToListAsync(cancellationToken);
        var titles = await TitlesAsync(db, duties, cancellationToken);
        return [.. duties.Select(d => new DigestLine(d.Id, d.DueOn, LineOf(d, titles[d.Id], today)))];
    }

    public async Task<IReadOnlyDictionary<string, ReminderName>> NamesAsync(CaseFlowDbContext db, IReadOnlyList<string> ids, CancellationToken cancellationToken)
    {
        var duties = await db.Duties.AsNoTracking().Where(d => ids.Contains(d.Id)).ToListAsync(cancellationToken);
        var titles = await TitlesAsync(db, duties, cancellationToken);
        return duties.ToDictionary(d => d.Id, d => new ReminderName(
            new Message("campaign.reminder.of", titles[d.Id].Whose, titles[d.Id].Item),
            d.CaseId == d.CampaignId ? $"/campaigns/{d.CampaignId}" : $"/campaigns/parts/{d.CaseId}")
        {
            What = new Message("campaign.reminder.what", titles[d.Id].Item),
            Whose = new Message("campaign.reminder.whose", titles[d.Id].Whose),
        });
    }

    /// <summary>The days of a span on which duties of a due date are asked for, by due date; due dates without any are left out.</summary>
    internal static async Task<Dictionary<DateOnly, IReadOnlyList<ReminderDay>>> DaysAsync(ReminderPlan plan, ReminderSpan span, CaseFlowDbContext db, CancellationToken cancellationToken)
    {
        var dues = await db.Duties.Where(d => d.Status == DutyStatus.Open).Select(d => d.DueOn).Distinct().ToListAsync(cancellationToken);
        return dues.Select(due => (due, days: plan.Between(due, span.After, span.Through))).Where(d => d.days.Count > 0).ToDictionary(d => d.due, d => d.days);
    }

    /// <summary>From which day on people are reminded, by campaign: its first phase's first day, or the day it was started if that was later.</summary>
    internal static async Task<Dictionary<string, DateOnly>> BeginsAsync(CaseFlowDbContext db, CancellationToken cancellationToken) =>
        (await db.Campaigns.AsNoTracking().ToListAsync(cancellationToken)).ToDictionary(c => c.Id, c => c.StartsOn > c.StartedOn ? c.StartsOn : c.StartedOn);

    /// <summary>Who owes each of a page's duties, read for the page at once; nobody for an enterprise without an account.</summary>
    internal static async Task<Func<Duty, IEnumerable<string>>> NamedAsync(CaseFlowDbContext db, IReadOnlyList<Duty> duties, CancellationToken cancellationToken)
    {
        var (units, enterprises) = (duties.Where(d => d.Actor == DutyActor.Unit).Select(d => d.UnitId).Distinct().ToList(), duties.Select(d => d.EnterpriseId).OfType<string>().Distinct().ToList());
        var posts = await db.Set<Appointment>().AsNoTracking()
            .Where(a => a.Role == Roles.Office || (a.Role == Roles.Village && units.Contains(a.UnitId)) || (EnterprisePosts.Contains(a.Role) && enterprises.Contains(a.EnterpriseId!)))
            .Select(a => new { a.Role, a.UnitId, a.EnterpriseId, a.AccountId }).ToListAsync(cancellationToken);
        var office = posts.Where(p => p.Role == Roles.Office).Select(p => p.AccountId).ToList();
        var clerks = posts.Where(p => p.Role == Roles.Village).ToLookup(p => p.UnitId, p => p.AccountId);
        var own = posts.Where(p => p.EnterpriseId is not null).ToLookup(p => p.EnterpriseId, p => p.AccountId);
        return duty => duty.Actor switch { DutyActor.Office => office, DutyActor.Unit => clerks[duty.UnitId], _ => own[duty.EnterpriseId] };
    }

    /// <summary>Whose each duty is and what, by id.</summary>
    internal static async Task<Dictionary<string, (string Whose, string Item)>> TitlesAsync(CaseFlowDbContext db, IReadOnlyList<Duty> duties, CancellationToken cancellationToken)
    {
        var campaigns = await db.Campaigns.AsNoTracking().ToDictionaryAsync(c => c.Id, cancellationToken);
        var (unitIds, enterpriseIds) = (duties.Select(d => d.UnitId).Distinct().ToList(), duties.Select(d => d.EnterpriseId).Distinct().ToList());
        var units = await db.Set<Unit>().AsNoTracking().Where(u => unitIds.Contains(u.Id)).ToDictionaryAsync(u => u.Id, u => u.Name, cancellationToken);
        var enterprises = await db.Set<Enterprise>().AsNoTracking().Where(e => enterpriseIds.Contains(e.Id)).ToDictionaryAsync(e => e.Id, e => e.Name, cancellationToken);
        return duties.ToDictionary(d => d.Id, d => (
            d.EnterpriseId is { } enterprise ? enterprises.GetValueOrDefault(enterprise, enterprise) : d.UnitId is { } unit ? units.GetValueOrDefault(unit, unit) : campaigns[d.CampaignId].Title,
            campaigns[d.CampaignId].Item(d.ItemKey).Name.AsArgument()));
    }

    private static Message LineOf(Duty duty, (string Whose, string Item) title, DateOnly today)
    {
        var days = today.DayNumber - duty.DueOn.DayNumber;
        return new Message(
            days < 0 ? "campaign.reminder.ahead" : days == 0 ? "campaign.reminder.due" : "campaign.reminder.late",
            title.Whose, title.Item, CampaignWords.Date(duty.DueOn), CampaignWords.Number(Math.Abs(days)));
    }
}
