namespace CaseFlow.Supervision;

/// <summary>How often an enterprise of a tier is inspected.</summary>
/// <param name="Tier">Which.</param>
/// <param name="PerYear">Inspections a year.</param>
/// <param name="Source">Who says so.</param>
/// <param name="Verified">Whether the source was seen.</param>
public sealed record TierFrequency(Tier Tier, int PerYear, string Source, bool Verified);
