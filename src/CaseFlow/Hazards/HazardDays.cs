namespace CaseFlow.Hazards;

/// <summary>A limit in calendar days.</summary>
/// <param name="Days">How many.</param>
/// <param name="Source">Who says so.</param>
/// <param name="Verified">Whether the source was seen.</param>
public sealed record HazardDays(int Days, string Source, bool Verified);
