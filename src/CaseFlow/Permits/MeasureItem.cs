using CaseFlow.Language;

namespace CaseFlow.Permits;

/// <summary>A measure (安全措施) of the checklist.</summary>
/// <param name="Code">Its code, unique in the type.</param>
/// <param name="Name">The measure in both languages.</param>
/// <param name="Source">Standard and paragraph, or <c>practice</c>.</param>
/// <param name="Verified">Whether the source was seen.</param>
public sealed record MeasureItem(string Code, Localized Name, string Source, bool Verified);
