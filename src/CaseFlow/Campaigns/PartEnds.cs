using CaseFlow.Audit;
using CaseFlow.Cases;
using CaseFlow.Language;
using CaseFlow.Processes;
using Microsoft.EntityFrameworkCore;

namespace CaseFlow.Campaigns;

/// <summary>Ends units' and enterprises' parts with their campaign: what is still owed stays on record as missed, its tasks are withdrawn.</summary>
public sealed class PartEnds : IChunks
{
    private const int ChunkSize = 50;

    public async Task<(string Cursor, int Done)> DoNextAsync(CampaignBatch batch, Campaign campaign, CommandContext context, CancellationToken cancellationToken)
    {
        var cases = await context.Db.Duties
            .Where(d => d.CampaignId == campaign.Id && d.Status == DutyStatus.Open && d.CaseId != campaign.Id)
#pragma warning disable CA1309, CA1310 // Compared by the database, which also orders them.
            .Where(d => string.Compare(d.CaseId, batch.Cursor) > 0)
#pragma warning restore CA1309, CA1310
            .Select(d => d.CaseId).Distinct().OrderBy(id => id).Take(ChunkSize).ToListAsync(cancellationToken);
        foreach (var id in cases)
        {
            await EndAsync(id, campaign, context, cancellationToken);
        }

        return cases.Count == 0 ? (batch.Cursor, 0) : (cases[^1], cases.Count);
    }

    private static async Task EndAsync(string caseId, Campaign campaign, CommandContext context, CancellationToken cancellationToken)
    {
        var missed = (await context.Db.Duties.Where(d => d.CaseId == caseId).ToListAsync(cancellationToken)).Count(d => d.Miss());
        var file = (await context.Db.Cases.FindAsync([caseId], cancellationToken))!;
        context.RecordBySystem(file, new Message("audit.campaign.part-missed", campaign.Title, CampaignWords.Number(missed)));
        file.Close(context.Now);
        if (await context.Db.WorkflowInstances.FindAsync([file.InstanceId!], cancellationToken) is not null)
        {
            await context.Processes.CancelAsync(file.InstanceId!, campaign.Title, cancellationToken);
        }
    }
}
