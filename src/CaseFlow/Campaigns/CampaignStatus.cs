namespace CaseFlow.Campaigns;

public enum CampaignStatus
{
    /// <summary>Under way (进行中), also while its enterprises are still being started.</summary>
    Running,

    /// <summary>Its last phase is over (已结束); nothing is asked for any more.</summary>
    Ended,
}
