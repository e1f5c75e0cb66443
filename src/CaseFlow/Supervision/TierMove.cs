namespace CaseFlow.Supervision;

/// <summary>An enterprise that other rules would put into another tier.</summary>
/// <param name="EnterpriseId">Which.</param>
/// <param name="Name">Its name.</param>
/// <param name="From">Its tier now.</param>
/// <param name="To">Its tier then.</param>
/// <param name="Rule">The rule that would put it there; null when none would fit.</param>
public sealed record TierMove(string EnterpriseId, string Name, Tier From, Tier To, TierRule? Rule)
{
    /// <summary>Everybody who would move, by two judgements over the same enterprises.</summary>
    public static IReadOnlyList<TierMove> Between(IReadOnlyList<TierVerdict> now, IReadOnlyList<TierVerdict> then)
    {
        var tiers = now.ToDictionary(v => v.EnterpriseId, v => v.Tier);
        return [.. then.Where(v => tiers.TryGetValue(v.EnterpriseId, out var tier) && tier != v.Tier).Select(v => new TierMove(v.EnterpriseId, v.Name, tiers[v.EnterpriseId], v.Tier, v.Rule))];
    }
}
