using CaseFlow.Language;

namespace CaseFlow.Assessments;

/// <summary>How the score comes about, as the installation's file says it.</summary>
/// <param name="Formula">In words.</param>
/// <param name="Source">Who says so.</param>
/// <param name="Verified">Whether the source was seen.</param>
public sealed record StandardScoring(Localized Formula, string Source, bool Verified);
