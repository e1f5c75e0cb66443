using CaseFlow.Language;

namespace CaseFlow.Permits;

/// <summary>A hazard of the checklist with the measures against it.</summary>
/// <param name="Code">Its code.</param>
/// <param name="Name">The hazard in both languages.</param>
/// <param name="Measures">Asked when the hazard applies.</param>
/// <param name="Source">Standard and paragraph, or <c>practice</c>.</param>
/// <param name="Verified">Whether the source was seen.</param>
public sealed record HazardItem(string Code, Localized Name, IReadOnlyList<MeasureItem> Measures, string Source, bool Verified);
