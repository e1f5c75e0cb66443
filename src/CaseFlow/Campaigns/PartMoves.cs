using CaseFlow.Calendar;
using CaseFlow.Inbox;
using CaseFlow.Processes;
using Microsoft.EntityFrameworkCore;

namespace CaseFlow.Campaigns;

/// <summary>Carries a phase's new end over to what enterprises still owe in it, and to the tasks that ask for it.</summary>
public sealed class PartMoves(TownClock clock) : IChunks
{
    private const int ChunkSize = 500;

    public async Task<(string Cursor, int Done)> DoNextAsync(CampaignBatch batch, Campaign campaign, CommandContext context, CancellationToken cancellationToken)
    {
        var next = await context.Db.Duties
            .Where(d => d.CampaignId == campaign.Id && d.PhaseKey == batch.PhaseKey && d.Status == DutyStatus.Open && d.ParticipationId != null)
#pragma warning disable CA1309, CA1310 // Compared by the database, which also orders them.
            .Where(d => string.Compare(d.Id, batch.Cursor) > 0)
#pragma warning restore CA1309, CA1310
            .OrderBy(d => d.Id).Take(ChunkSize).ToListAsync(cancellationToken);
        await MoveAsync(next, campaign, clock, context, cancellationToken);
        return next.Count == 0 ? (batch.Cursor, 0) : (next[^1].Id, next.Count);
    }

    /// <summary>Moves duties and their open tasks to where the campaign's phases stand now.</summary>
    internal static async Task MoveAsync(IReadOnlyList<Duty> duties, Campaign campaign, TownClock clock, CommandContext context, CancellationToken cancellationToken)
    {
        var cases = duties.Select(d => d.CaseId).Distinct().ToList();
        var tasks = (await context.Db.Tasks.Where(t => cases.Contains(t.CaseId!) && t.State == WorkTaskState.Open).ToListAsync(cancellationToken))
            .ToLookup(t => (t.CaseId, CampaignTaskSubject.ItemOf(t)));
        foreach (var duty in duties)
        {
            duty.MoveDue(campaign.DueOn(campaign.Item(duty.ItemKey)));
            foreach (var task in tasks[(duty.CaseId, duty.ItemKey)])
            {
                task.MoveDue(clock.EndOf(duty.DueOn));
                context.Announce(new TasksChanged([]));
            }
        }
    }
}
