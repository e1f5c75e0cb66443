namespace CaseFlow.Supervision;

/// <summary>The rules of supervision: the first that fits puts an enterprise into its tier; what no rule fits is normal. A new installation begins with <c>seed/supervision/tiers.json</c>.</summary>
/// <param name="Rules">In order.</param>
/// <param name="Frequencies">One for each tier.</param>
public sealed record TierRules(IReadOnlyList<TierRule> Rules, IReadOnlyList<TierFrequency> Frequencies)
{
    /// <summary>The file.</summary>
    public const string Path = "supervision/tiers.json";

    /// <summary>Inspections a year in a tier.</summary>
    public int PerYear(Tier tier) => Frequencies.First(f => f.Tier == tier).PerYear;
}
