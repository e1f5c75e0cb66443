using CaseFlow.Registry;

namespace CaseFlow.Supervision;

/// <summary>Puts an enterprise into a tier when every condition holds.</summary>
/// <param name="Tier">Where.</param>
/// <param name="Conditions">All must hold; at least one.</param>
/// <param name="Source">Who says so.</param>
/// <param name="Verified">Whether the source was seen.</param>
/// <param name="Check">Who verified this wording; null of a rule that the installation brought verified, and while it is not.</param>
public sealed record TierRule(Tier Tier, IReadOnlyList<FactCondition> Conditions, string Source, bool Verified, RuleCheck? Check = null)
{
    /// <summary>Whether two rules have the same wording.</summary>
    public bool ReadsAs(TierRule other) => Tier == other.Tier && Source == other.Source && Conditions.SequenceEqual(other.Conditions);
}
