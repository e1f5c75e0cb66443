namespace CaseFlow.Hazards;

/// <summary>Announces that a hidden danger changed.</summary>
/// <param name="Id">Which.</param>
public sealed record HazardsChanged(string Id);
