using CaseFlow.Audit;
using CaseFlow.Calendar;
using CaseFlow.Cases;
using CaseFlow.Language;
using CaseFlow.Processes;
using Microsoft.EntityFrameworkCore;

namespace CaseFlow.Campaigns;

/// <summary>The office moves a phase, with a reason: what is still owed in it and the tasks that ask for it follow, and so does the campaign's running deadline.</summary>
public sealed class MovePhase(TownClock clock) : IOperation<MovePhase.Request, bool>
{
    /// <summary>The event that the campaign's instance waits for.</summary>
    public const string EventName = "campaign.phase-moved";

    /// <param name="CampaignId">Whose.</param>
    /// <param name="PhaseKey">Which.</param>
    /// <param name="StartsOn">First day then.</param>
    /// <param name="DueOn">Last day then.</param>
    /// <param name="Fingerprint">Of the preview that was confirmed.</param>
    /// <param name="Reason">Why.</param>
    public sealed record Request(string CampaignId, string PhaseKey, DateOnly StartsOn, DateOnly DueOn, string Fingerprint, string Reason);

    /// <exception cref="RuleViolationException">Not the office, the campaign has ended, no reason, the days are impossible, or other dates would move than were shown.</exception>
    public async ValueTask<bool> ExecuteAsync(Request request, CommandContext context, CancellationToken cancellationToken)
    {
        await context.RequireCampaignOfficeAsync(cancellationToken);
        var campaign = await context.CampaignAsync(request.CampaignId, cancellationToken);
        if (string.IsNullOrWhiteSpace(request.Reason))
        {
            throw new RuleViolationException("campaign.reason-required");
        }

        var preview = await PreviewPhaseMove.RunAsync(context.Db, campaign.Id, new PhaseDates(request.PhaseKey, request.StartsOn, request.DueOn), clock.DateOf(context.AskedAt), cancellationToken);
        if (preview.Fingerprint != request.Fingerprint)
        {
            throw new RuleViolationException("campaign.changed-meanwhile");
        }

        var (starts, due) = (campaign.Phase(request.PhaseKey).StartsOn, campaign.Phase(request.PhaseKey).DueOn);
        campaign.MovePhase(request.PhaseKey, request.StartsOn, request.DueOn, clock.DateOf(context.AskedAt));
        var file = (await context.Db.Cases.FindAsync([campaign.Id], cancellationToken))!;
        await context.RecordAsync(
            file,
            new Message("audit.campaign.phase-moved", campaign.PhaseName(request.PhaseKey).AsArgument(), CampaignWords.Date(starts), CampaignWords.Date(due), CampaignWords.Date(request.StartsOn), CampaignWords.Date(request.DueOn)),
            request.Reason.Trim(),
            cancellationToken: cancellationToken);
        if (request.DueOn != due)
        {
            await FollowAsync(campaign, request.PhaseKey, context, cancellationToken);
        }

        context.Announce(new CampaignsChanged(campaign.Id));
        return true;
    }

    private async Task FollowAsync(Campaign campaign, string phase, CommandContext context, CancellationToken cancellationToken)
    {
        var owed = context.Db.Duties.Where(d => d.CampaignId == campaign.Id && d.PhaseKey == phase && d.Status == DutyStatus.Open);
        await PartMoves.MoveAsync(await owed.Where(d => d.ParticipationId == null).ToListAsync(cancellationToken), campaign, clock, context, cancellationToken);
        var ofEnterprises = await owed.CountAsync(d => d.ParticipationId != null, cancellationToken);
        context.Db.Add(new CampaignBatch(context.NewId(), campaign.Id, BatchKind.Move, ofEnterprises, context.Now) { PhaseKey = phase });
        await context.Processes.PublishAsync(EventName, campaign.Id, payload: null, context.NewId(), cancellationToken);
        context.Announce(new DueWorkStaged(typeof(BatchWork)));
    }
}
