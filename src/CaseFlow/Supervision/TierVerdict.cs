using CaseFlow.Registry;

namespace CaseFlow.Supervision;

/// <summary>An enterprise's tier, and what put it there.</summary>
/// <param name="Enterprise">Which.</param>
/// <param name="Tier">Its tier.</param>
/// <param name="Rule">The rule that fits; null when none does.</param>
/// <param name="Override">The office's own decision, while it holds.</param>
public sealed record TierVerdict(Enterprise Enterprise, Tier Tier, TierRule? Rule, TierOverride? Override);
