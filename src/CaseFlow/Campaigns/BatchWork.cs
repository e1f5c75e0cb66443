using CaseFlow.Data;
using CaseFlow.Language;
using CaseFlow.Processes;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;

namespace CaseFlow.Campaigns;

/// <summary>Takes batches on: at once after the commit that asked for them, after a restart where they stood. One campaign's batches run one after the other.</summary>
public sealed class BatchWork(IDbContextFactory<CaseFlowDbContext> contexts, CommandGateway gateway, ContinueBatch next, ILogger<BatchWork> log) : IDueWork
{
    public async Task<int> RunAsync(CancellationToken cancellationToken)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        var open = await db.CampaignBatches.AsNoTracking().Where(b => b.FinishedAt == null)
            .Where(b => !db.Set<ProcessIncident>().Any(i => i.Key == b.Id && i.ResolvedAt == null))
            .OrderBy(b => b.CreatedAt).ThenBy(b => b.Id).Select(b => new { b.Id, b.CampaignId }).ToListAsync(cancellationToken);
        var done = 0;
        foreach (var batch in open.DistinctBy(b => b.CampaignId))
        {
            done += await TryAsync(batch.Id, cancellationToken);
        }

        return done;
    }

    // Whatever is wrong with one campaign, the others go on; what could not be started waits in an incident for somebody to look at it.
    private async Task<int> TryAsync(string batchId, CancellationToken cancellationToken)
    {
        try
        {
            await gateway.RunAsync(next, new ContinueBatch.Request(batchId), Caller.System, batchId, cancellationToken);
            return 1;
        }
        catch (AnswerKeptException)
        {
            return 0;
        }
        catch (RuleViolationException refused)
        {
            log.LogWarning(refused, "Batch {Batch} was refused", batchId);
            return 0;
        }
    }
}
