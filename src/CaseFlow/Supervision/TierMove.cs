using CaseFlow.Registry;

namespace CaseFlow.Supervision;

/// <summary>An enterprise that other rules would put into another tier.</summary>
/// <param name="Enterprise">Which.</param>
/// <param name="From">Its tier now.</param>
/// <param name="To">Its tier then.</param>
public sealed record TierMove(Enterprise Enterprise, Tier From, Tier To)
{
    /// <summary>Everybody who would move, by two judgements over the same enterprises.</summary>
    public static IReadOnlyList<TierMove> Between(IReadOnlyList<TierVerdict> now, IReadOnlyList<TierVerdict> then)
    {
        var tiers = now.ToDictionary(v => v.Enterprise.Id, v => v.Tier);
        return [.. then.Where(v => tiers[v.Enterprise.Id] != v.Tier).Select(v => new TierMove(v.Enterprise, tiers[v.Enterprise.Id], v.Tier))];
    }
}
