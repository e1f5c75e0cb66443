using CaseFlow.Data;
using CaseFlow.Language;
using CaseFlow.People;
using CaseFlow.Rehearsals;
using Microsoft.EntityFrameworkCore;

namespace CaseFlow.Campaigns;

/// <summary>In a rehearsal: each phase's last day, and each duty with those who owe it; an enterprise without an account of its own is its unit's clerks' to do (代办).</summary>
public sealed class CampaignDeadlines : IRehearsedDeadlines
{
    public async Task<IReadOnlyList<RehearsedDeadline>> ReadAsync(CaseFlowDbContext db, CancellationToken cancellationToken)
    {
        var campaigns = await db.Campaigns.AsNoTracking().ToListAsync(cancellationToken);
        var posts = await db.Set<Appointment>().AsNoTracking().Where(a => a.Role == Roles.Office || a.Role == Roles.Village).ToListAsync(cancellationToken);
        var office = posts.Where(p => p.Role == Roles.Office).Select(p => p.AccountId).Distinct().ToList();
        var clerks = posts.Where(p => p.Role == Roles.Village).ToLookup(p => p.UnitId, p => p.AccountId);
        var duties = await db.Duties.AsNoTracking().Where(d => d.Status != DutyStatus.Waived).ToListAsync(cancellationToken);
        var named = await DutyReminders.NamedAsync(db, duties, cancellationToken);
        var titles = await DutyReminders.TitlesAsync(db, duties, cancellationToken);
        return
        [
            .. from campaign in campaigns
               from phase in campaign.Phases
               select new RehearsedDeadline(phase.DueOn, new Message("campaign.reminder.phase", campaign.PhaseName(phase.Key).AsArgument()), null, office),
            .. from duty in duties
               let own = named(duty).Distinct().ToList()
               select new RehearsedDeadline(
                   duty.DueOn,
                   new Message("campaign.reminder.what", titles[duty.Id].Item),
                   new Message("campaign.reminder.whose", titles[duty.Id].Whose),
                   own.Count > 0 ? own : [.. clerks[duty.UnitId].Distinct()]),
        ];
    }
}
