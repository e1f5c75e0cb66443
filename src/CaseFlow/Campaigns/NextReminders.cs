using CaseFlow.Data;
using CaseFlow.People;
using CaseFlow.Reminders;
using Microsoft.EntityFrameworkCore;

namespace CaseFlow.Campaigns;

/// <summary>When each piece of work that is still owed in a campaign will be asked for next, as things stand now.</summary>
public sealed class NextReminders(Reminding reminding)
{
    private const int Days = 14;

    /// <summary>Soonest first; of what the reader may see.</summary>
    /// <param name="db">To read from.</param>
    /// <param name="campaign">A running one.</param>
    /// <param name="reader">Who looks.</param>
    /// <param name="today">Today's own are out already.</param>
    public async Task<IReadOnlyList<NextReminder>> ReadAsync(CaseFlowDbContext db, Campaign campaign, Actor reader, DateOnly today)
    {
        var plan = reminding.Plan;
        var from = new[] { campaign.StartsOn.AddDays(-1), campaign.StartedOn.AddDays(-1), today }.Max();
        var open = db.Duties.AsNoTracking().Where(d => d.CampaignId == campaign.Id && d.Status == DutyStatus.Open).VisibleTo(reader);
        var next = (await open.Select(d => d.DueOn).Distinct().ToListAsync())
            .ToDictionary(due => due, due => plan.Next(due, from)).Where(d => d.Value.On <= today.AddDays(Days)).ToDictionary();
        var dues = next.Keys.ToList();
        var owed = await open.Where(d => dues.Contains(d.DueOn)).GroupBy(d => new { d.ItemKey, d.DueOn })
            .Select(g => new { g.Key.ItemKey, g.Key.DueOn, Count = g.Count(), Units = g.Select(d => d.UnitId).Distinct().Count() }).ToListAsync();
        return
        [
            .. from one in owed
               let day = next[one.DueOn]
               orderby day.On, one.DueOn, one.ItemKey
               select new NextReminder(day.On, campaign.Item(one.ItemKey), one.DueOn, one.Count, one.Units, plan.Escalates(day)),
        ];
    }
}
