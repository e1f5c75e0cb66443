namespace CaseFlow.Assessments;

/// <summary>Where items, points, vetoes and what may be left out come from.</summary>
/// <param name="Source">Who says so.</param>
/// <param name="Verified">Whether the source was seen.</param>
public sealed record StandardProvenance(string Source, bool Verified);
