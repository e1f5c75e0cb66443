using CaseFlow.Campaigns;
using CaseFlow.Drafts;
using CaseFlow.Language;
using CaseFlow.Processes;

namespace CaseFlow.Summaries;

/// <summary>The office writes a campaign's summary down, to be gone on with later.</summary>
public sealed class WriteSummary : IOperation<WriteSummary.Request, bool>
{
    /// <param name="CampaignId">The campaign.</param>
    /// <param name="Words">All of them.</param>
    public sealed record Request(string CampaignId, SummaryWords Words);

    /// <summary>The draft of its form.</summary>
    public static string DraftKey(string campaignId) => $"summary:{campaignId}";

    /// <exception cref="RuleViolationException">The actor is not of the office, or it is completed.</exception>
    public async ValueTask<bool> ExecuteAsync(Request request, CommandContext context, CancellationToken cancellationToken)
    {
        await context.RequireCampaignOfficeAsync(cancellationToken);
        var campaign = await context.CampaignAsync(request.CampaignId, cancellationToken);
        (await context.SummaryAsync(campaign.Id, cancellationToken)).Write(request.Words);
        await context.DropDraftAsync(DraftKey(campaign.Id), cancellationToken);
        context.Announce(new SummaryChanged(campaign.Id));
        return true;
    }
}
