namespace CaseFlow.Summaries;

/// <summary>Tells open screens that a summary was written or completed.</summary>
/// <param name="CampaignId">Whose.</param>
public sealed record SummaryChanged(string CampaignId);
