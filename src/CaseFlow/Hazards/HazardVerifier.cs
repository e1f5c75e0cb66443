namespace CaseFlow.Hazards;

/// <summary>Who looks at a correction.</summary>
/// <param name="Role">The post.</param>
/// <param name="AtUnit">Held at the enterprise's reporting unit; else anywhere in the town.</param>
/// <param name="Source">Who says so.</param>
/// <param name="Verified">Whether the source was seen.</param>
/// <param name="Severity">Only this severity; null for all.</param>
/// <param name="Found">Only what was found there; null for all.</param>
public sealed record HazardVerifier(string Role, bool AtUnit, string Source, bool Verified, HazardSeverity? Severity = null, HazardSource? Found = null);
