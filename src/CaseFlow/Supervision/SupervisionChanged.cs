namespace CaseFlow.Supervision;

/// <summary>Announces that a tier, an inspection or a penalty changed.</summary>
/// <param name="Id">Of what changed.</param>
public sealed record SupervisionChanged(string Id);
