namespace CaseFlow.Supervision;

/// <summary>An enterprise's tier, and what put it there.</summary>
/// <param name="EnterpriseId">Which.</param>
/// <param name="Name">Its name.</param>
/// <param name="Tier">Its tier.</param>
/// <param name="Rule">The rule that fits; null when none does.</param>
/// <param name="Override">The office's own decision, while it holds.</param>
public sealed record TierVerdict(string EnterpriseId, string Name, Tier Tier, TierRule? Rule, TierOverride? Override);
