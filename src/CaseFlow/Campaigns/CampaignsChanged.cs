namespace CaseFlow.Campaigns;

/// <summary>Announces that something in a campaign changed.</summary>
/// <param name="CampaignId">Which.</param>
public sealed record CampaignsChanged(string CampaignId);
