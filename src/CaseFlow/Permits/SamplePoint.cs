using CaseFlow.Language;

namespace CaseFlow.Permits;

/// <summary>A place where each gas is measured.</summary>
/// <param name="Code">Its code.</param>
/// <param name="Name">Its name in both languages.</param>
/// <param name="Source">Standard and paragraph, or <c>practice</c>.</param>
/// <param name="Verified">Whether the source was seen.</param>
public sealed record SamplePoint(string Code, Localized Name, string Source, bool Verified);
