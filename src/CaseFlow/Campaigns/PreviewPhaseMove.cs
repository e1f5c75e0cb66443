using CaseFlow.Data;
using CaseFlow.Dates;
using CaseFlow.Language;
using Microsoft.EntityFrameworkCore;

namespace CaseFlow.Campaigns;

/// <summary>Says what moving a phase would do, without doing it.</summary>
public static class PreviewPhaseMove
{
    /// <exception cref="RuleViolationException">There is no such campaign or phase, it has ended, or the days are impossible.</exception>
    public static async Task<PhaseMovePreview> RunAsync(CaseFlowDbContext db, string campaignId, PhaseDates dates, DateOnly today, CancellationToken cancellationToken)
    {
        // A copy that nobody keeps: it is moved as the campaign would be, by the same rules.
        var campaign = await db.Campaigns.AsNoTracking().SingleOrDefaultAsync(c => c.Id == campaignId, cancellationToken) ?? throw new RuleViolationException("campaign.unknown");
        var (version, before) = (campaign.Version, campaign.Plan.Items.Where(i => i.Phase == dates.Key).Select(i => (Item: i, DueOn: campaign.DueOn(i))).ToList());
        campaign.MovePhase(dates.Key, dates.StartsOn, dates.DueOn, today);
        var owed = await db.Duties.Where(d => d.CampaignId == campaignId && d.PhaseKey == dates.Key && d.Status == DutyStatus.Open)
            .GroupBy(d => d.ItemKey).Select(g => new { g.Key, Count = g.Count() }).ToDictionaryAsync(g => g.Key, g => g.Count, cancellationToken);
        var moving = before.Where(b => owed.ContainsKey(b.Item.Key) && b.DueOn != campaign.DueOn(b.Item)).Select(b => new MovingDate(
            campaignId, $"/campaigns/{campaignId}/phases/{dates.Key}", new Message("campaign.moving", b.Item.Name.AsArgument()), b.DueOn, campaign.DueOn(b.Item), new Message("campaign.moving-owed", CampaignWords.Number(owed[b.Item.Key])))).ToList();

        // How many owe it changes while they work; which dates move, and where to, does not.
        return new PhaseMovePreview(dates, moving, DatesFingerprint.Of(moving, FormattableString.Invariant($"{version} {dates.StartsOn:yyyy-MM-dd} {dates.DueOn:yyyy-MM-dd}")));
    }
}
