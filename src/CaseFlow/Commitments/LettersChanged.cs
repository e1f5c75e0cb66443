namespace CaseFlow.Commitments;

/// <summary>Tells open screens that letters of a campaign were written, delivered, signed or copied.</summary>
/// <param name="CampaignId">Which campaign.</param>
public sealed record LettersChanged(string CampaignId);
