namespace CaseFlow.Supervision;

/// <summary>The rules of supervision: the first that fits puts an enterprise into its tier; what no rule fits is normal. A new installation begins with <c>seed/supervision/tiers.json</c>.</summary>
/// <param name="Rules">In order.</param>
/// <param name="Frequencies">One for each tier.</param>
public sealed record TierRules(IReadOnlyList<TierRule> Rules, IReadOnlyList<TierFrequency> Frequencies)
{
    /// <summary>The file.</summary>
    public const string Path = "supervision/tiers.json";

    /// <summary>These rules with what is verified of others: what reads as it did stays verified, and nothing else is.</summary>
    public TierRules WithChecksOf(TierRules known) => new(
        [.. Rules.Select(r => known.Rules.FirstOrDefault(r.ReadsAs) ?? r with { Verified = false, Check = null })],
        [.. Frequencies.Select(f => known.Frequencies.FirstOrDefault(k => (k.Tier, k.PerYear) == (f.Tier, f.PerYear)) ?? f with { Verified = false })]);

    /// <summary>The same rules, one of them verified.</summary>
    public TierRules Verified(int at, RuleCheck check) => this with { Rules = [.. Rules.Select((r, n) => n == at ? r with { Verified = true, Check = check } : r)] };

    /// <summary>Inspections a year in a tier.</summary>
    public int PerYear(Tier tier) => Frequencies.First(f => f.Tier == tier).PerYear;
}
