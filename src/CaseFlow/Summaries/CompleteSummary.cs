using CaseFlow.Audit;
using CaseFlow.Campaigns;
using CaseFlow.Cases;
using CaseFlow.Language;
using CaseFlow.Processes;

namespace CaseFlow.Summaries;

/// <summary>The office completes a campaign's summary (定稿): the year's figures are taken down as they are at that moment.</summary>
public sealed class CompleteSummary(SummaryFigures figures) : IOperation<CompleteSummary.Request, bool>
{
    public sealed record Request(string CampaignId);

    /// <exception cref="RuleViolationException">The actor is not of the office, it is completed already, or something is not written.</exception>
    public async ValueTask<bool> ExecuteAsync(Request request, CommandContext context, CancellationToken cancellationToken)
    {
        var actor = await context.RequireCampaignOfficeAsync(cancellationToken);
        var campaign = await context.CampaignAsync(request.CampaignId, cancellationToken);
        var summary = await context.SummaryAsync(campaign.Id, cancellationToken);
        summary.Complete(await figures.ReadAsync(context.Db, campaign, cancellationToken), actor.DisplayName, context.AskedAt);
        if (await context.Db.FindAsync<CaseFile>([campaign.Id], cancellationToken) is { } file)
        {
            await context.RecordAsync(file, new Message("audit.summary.completed"), cancellationToken: cancellationToken);
        }

        context.Announce(new SummaryChanged(campaign.Id));
        return true;
    }
}
