namespace CaseFlow.Permits;

/// <summary>Works that do not go together in one area at one time; holds in both directions.</summary>
/// <param name="With">Code of the other permit type.</param>
/// <param name="Severity">What the conflict does.</param>
/// <param name="Remedy">What lifts it.</param>
/// <param name="Source">Standard and paragraph, or <c>practice</c>.</param>
/// <param name="Verified">Whether the source was seen.</param>
public sealed record ConflictRule(string With, ConflictSeverity Severity, ConflictRemedy Remedy, string Source, bool Verified);
