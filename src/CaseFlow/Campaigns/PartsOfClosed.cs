using CaseFlow.Audit;
using CaseFlow.Cases;
using CaseFlow.Data;
using CaseFlow.Language;
using CaseFlow.People;
using CaseFlow.Processes;
using CaseFlow.Registry;
using Microsoft.EntityFrameworkCore;

namespace CaseFlow.Campaigns;

/// <summary>A closed enterprise owes nothing more in running campaigns: what is open is waived with the closing's reason, its tasks are withdrawn, its parts are closed.</summary>
public sealed class PartsOfClosed : IEnterpriseClosing
{
    public async Task<IReadOnlyList<Message>> FollowsAsync(CaseFlowDbContext db, string enterpriseId, CancellationToken cancellationToken)
    {
        var open = await OpenOf(db, enterpriseId).GroupBy(d => d.CampaignId).Select(g => new { g.Key, Count = g.Count() }).ToListAsync(cancellationToken);
        var ids = open.Select(o => o.Key).ToList();
        var titles = await db.Cases.AsNoTracking().Where(c => ids.Contains(c.Id)).ToDictionaryAsync(c => c.Id, c => c.Title, cancellationToken);
        return [.. open.Select(o => new Message("campaign.closing", titles[o.Key], CampaignWords.Number(o.Count)))];
    }

    public async ValueTask ClosedAsync(CommandContext context, Enterprise enterprise, string reason, CancellationToken cancellationToken)
    {
        var actor = await context.ActorAsync(cancellationToken);
        foreach (var part in (await OpenOf(context.Db, enterprise.Id).ToListAsync(cancellationToken)).GroupBy(d => d.CaseId))
        {
            foreach (var duty in part)
            {
                duty.Waive(reason, actor.DisplayName, context.AskedAt);
            }

            var file = (await context.Db.Cases.FindAsync([part.Key], cancellationToken))!;
            await context.RecordAsync(file, new Message("audit.campaign.part-closed", CampaignWords.Number(part.Count())), reason, cancellationToken: cancellationToken);
            file.Close(context.Now);
            await context.Processes.CancelAsync(file.InstanceId!, reason, cancellationToken);
            context.Announce(new CampaignsChanged(part.First().CampaignId));
        }

        context.Db.RemoveRange(await context.Db.StartFaults.Where(f => f.EnterpriseId == enterprise.Id).ToListAsync(cancellationToken));
    }

    private static IQueryable<Duty> OpenOf(CaseFlowDbContext db, string enterpriseId) => db.Duties.Where(d => d.EnterpriseId == enterpriseId && d.Status == DutyStatus.Open);
}
