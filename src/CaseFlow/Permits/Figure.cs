namespace CaseFlow.Permits;

/// <summary>A configured figure and where it comes from.</summary>
/// <param name="Value">The figure; its unit stands at the property that holds it.</param>
/// <param name="Source">Standard and paragraph, or <c>practice</c>.</param>
/// <param name="Verified">Whether the source was seen; false means the town has to confirm it.</param>
public sealed record Figure<T>(T Value, string Source, bool Verified);
