namespace CaseFlow.Campaigns;

/// <summary>An enterprise whose part of a campaign could not be started (启动未成): set aside with the reason, so that the others go on. Gone once a later try succeeds.</summary>
public sealed class StartFault
{
    private StartFault()
    {
        CampaignId = EnterpriseId = ActivityId = Reason = null!;
    }

    internal StartFault(string campaignId, string enterpriseId, string activityId, string reason, DateTimeOffset at)
    {
        CampaignId = campaignId;
        EnterpriseId = enterpriseId;
        ActivityId = activityId;
        Reason = reason;
        LastFailedAt = at;
        Failures = 1;
        Version = 1;
    }

    public string CampaignId { get; private set; }

    public string EnterpriseId { get; private set; }

    /// <summary>The step that threw.</summary>
    public string ActivityId { get; private set; }

    /// <summary>What went wrong, in English, for whoever mends the definition.</summary>
    public string Reason { get; private set; }

    public DateTimeOffset LastFailedAt { get; private set; }

    public int Failures { get; private set; }

    /// <summary>Application-incremented concurrency token.</summary>
    public long Version { get; private set; }

    internal void FailedAgain(string activityId, string reason, DateTimeOffset at)
    {
        (ActivityId, Reason, LastFailedAt) = (activityId, reason, at);
        Failures++;
        Version++;
    }
}
