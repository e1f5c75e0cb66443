using CaseFlow.Language;

namespace CaseFlow.Campaigns;

/// <summary>One phase (阶段) of a running campaign with its days; phases overlap (同步实施).</summary>
public sealed class CampaignPhase
{
    private CampaignPhase()
    {
        CampaignId = Key = null!;
    }

    internal CampaignPhase(string campaignId, PhaseDates dates, int order)
    {
        CampaignId = campaignId;
        Key = dates.Key;
        Order = order;
        StartsOn = dates.StartsOn;
        DueOn = dates.DueOn;
    }

    public string CampaignId { get; private set; }

    /// <summary>The template's key, for example <c>self-assessment</c>.</summary>
    public string Key { get; private set; }

    /// <summary>Position in the plan, from 1.</summary>
    public int Order { get; private set; }

    public DateOnly StartsOn { get; private set; }

    /// <summary>In time until the end of this day in the town's zone.</summary>
    public DateOnly DueOn { get; private set; }

    /// <summary>The product has put its end into the history.</summary>
    public bool IsClosed { get; private set; }

    /// <summary>Takes other days; what was over goes on.</summary>
    /// <exception cref="RuleViolationException">They are the same, or it would end before it starts or before today.</exception>
    internal void Move(DateOnly startsOn, DateOnly dueOn, DateOnly today)
    {
        if ((startsOn, dueOn) == (StartsOn, DueOn))
        {
            throw new RuleViolationException("campaign.phase-unmoved");
        }

        if (dueOn < startsOn || dueOn < today)
        {
            throw new RuleViolationException(dueOn < startsOn ? "campaign.phase-reversed" : "campaign.phase-past", CampaignWords.Date(startsOn), CampaignWords.Date(dueOn));
        }

        (StartsOn, DueOn) = (startsOn, dueOn);
        IsClosed = false;
    }

    internal void Close() => IsClosed = true;
}
