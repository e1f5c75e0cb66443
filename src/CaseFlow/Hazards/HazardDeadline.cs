namespace CaseFlow.Hazards;

/// <summary>Calendar days to correct a hidden danger of one severity.</summary>
/// <param name="Severity">Which.</param>
/// <param name="Days">After the day on which it was found.</param>
/// <param name="Source">Who says so.</param>
/// <param name="Verified">Whether the source was seen.</param>
public sealed record HazardDeadline(HazardSeverity Severity, int Days, string Source, bool Verified);
