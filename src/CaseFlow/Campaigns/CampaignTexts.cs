namespace CaseFlow.Campaigns;

/// <summary>Marks this slice's resource files.</summary>
public sealed class CampaignTexts;
