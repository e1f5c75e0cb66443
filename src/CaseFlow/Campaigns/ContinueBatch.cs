using CaseFlow.Processes;
using Microsoft.EntityFrameworkCore;

namespace CaseFlow.Campaigns;

/// <summary>Does the next chunk of a batch; how far it came commits with what it did.</summary>
public sealed class ContinueBatch(PartStarts starts, PartMoves moves, PartEnds ends) : IOperation<ContinueBatch.Request, bool>, IGuardedByRow
{
    public sealed record Request(string BatchId);

    /// <returns>False when nothing is left.</returns>
    public async ValueTask<bool> ExecuteAsync(Request request, CommandContext context, CancellationToken cancellationToken)
    {
        var batch = await context.Db.CampaignBatches.SingleOrDefaultAsync(b => b.Id == request.BatchId, cancellationToken);
        if (batch is null || batch.FinishedAt is not null)
        {
            return false;
        }

        var campaign = await context.CampaignAsync(batch.CampaignId, cancellationToken);
        context.Share(campaign);
        IChunks chunks = batch.Kind switch { BatchKind.Start => starts, BatchKind.Move => moves, _ => ends };
        var (cursor, done) = await chunks.DoNextAsync(batch, campaign, context, cancellationToken);
        if (done == 0)
        {
            batch.Finish(context.Now);
        }
        else
        {
            batch.Advance(cursor, done);
        }

        // A chunk may have switched off the comparison of every row with what it was; the batch itself is compared here.
        context.Db.Entry(batch).DetectChanges();
        context.Announce(new CampaignsChanged(campaign.Id));
        return done > 0;
    }
}
