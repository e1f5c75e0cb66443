namespace CaseFlow.Guidance;

/// <summary>One finding of a visit.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Topic">The code of its topic, or null.</param>
/// <param name="Text">In words.</param>
/// <param name="Place">Where at the enterprise, or null.</param>
public sealed record VisitFinding(FindingKind Kind, string? Topic, string Text, string? Place);
