namespace CaseFlow.Campaigns;

/// <summary>The kinds of cases that a campaign has.</summary>
public static class CampaignCases
{
    /// <summary>The campaign itself.</summary>
    public const string Campaign = "campaign";

    /// <summary>A unit's part.</summary>
    public const string Unit = "campaign.unit";

    /// <summary>An enterprise's part.</summary>
    public const string Enterprise = "campaign.enterprise";

    /// <summary>All of them.</summary>
    public static IReadOnlyList<string> All { get; } = [Campaign, Unit, Enterprise];
}
