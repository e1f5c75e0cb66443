using CaseFlow.Processes;

namespace CaseFlow.Summaries;

internal static class SummaryAccess
{
    /// <summary>Loads a campaign's summary for a change, begun now if there is none.</summary>
    public static async Task<CampaignSummary> SummaryAsync(this CommandContext context, string campaignId, CancellationToken cancellationToken)
    {
        if (await context.Db.FindAsync<CampaignSummary>([campaignId], cancellationToken) is { } begun)
        {
            return begun;
        }

        var summary = new CampaignSummary(campaignId);
        context.Db.Add(summary);
        return summary;
    }
}
