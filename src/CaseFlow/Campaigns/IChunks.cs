using CaseFlow.Processes;

namespace CaseFlow.Campaigns;

/// <summary>What one kind of batch does to the next few.</summary>
public interface IChunks
{
    /// <summary>Stages the work for those behind the batch's cursor.</summary>
    /// <returns>The new cursor and how many were done; 0 when nothing is left.</returns>
    Task<(string Cursor, int Done)> DoNextAsync(CampaignBatch batch, Campaign campaign, CommandContext context, CancellationToken cancellationToken);
}
