using CaseFlow.Audit;
using CaseFlow.Campaigns;
using CaseFlow.Language;
using CaseFlow.Processes;
using Microsoft.EntityFrameworkCore;

namespace CaseFlow.Commitments;

/// <summary>The office has both letters written for every enterprise of a campaign; those not yet delivered or signed take the templates and dates as they are now.</summary>
public sealed class GenerateLetters : IOperation<GenerateLetters.Request, string>
{
    /// <param name="CampaignId">The campaign.</param>
    public sealed record Request(string CampaignId);

    /// <returns>The batch's id.</returns>
    /// <exception cref="RuleViolationException">The actor is not of the office, or the campaign's letters are being written already.</exception>
    public async ValueTask<string> ExecuteAsync(Request request, CommandContext context, CancellationToken cancellationToken)
    {
        await context.RequireCampaignOfficeAsync(cancellationToken);
        var campaign = await context.CampaignAsync(request.CampaignId, cancellationToken);
        if (await context.Db.LetterBatches.AnyAsync(b => b.CampaignId == campaign.Id && b.FinishedAt == null, cancellationToken))
        {
            throw new RuleViolationException("commitment.being-written");
        }

        var total = await context.Db.Participations.CountAsync(p => p.CampaignId == campaign.Id, cancellationToken);
        var batch = new LetterBatch(context.NewId(), campaign.Id, total, context.Now);
        context.Db.Add(batch);
        if (await context.Db.FindAsync<CaseFlow.Cases.CaseFile>([campaign.Id], cancellationToken) is { } file)
        {
            await context.RecordAsync(file, new Message("audit.commitment.generated", CampaignWords.Number(total)), cancellationToken: cancellationToken);
        }

        context.Announce(new DueWorkStaged(typeof(LetterWork)));
        context.Announce(new LettersChanged(campaign.Id));
        return batch.Id;
    }
}
