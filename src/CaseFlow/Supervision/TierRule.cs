using CaseFlow.Registry;

namespace CaseFlow.Supervision;

/// <summary>Puts an enterprise into a tier when every condition holds.</summary>
/// <param name="Tier">Where.</param>
/// <param name="Conditions">All must hold; at least one.</param>
/// <param name="Source">Who says so.</param>
/// <param name="Verified">Whether the source was seen.</param>
public sealed record TierRule(Tier Tier, IReadOnlyList<FactCondition> Conditions, string Source, bool Verified);
