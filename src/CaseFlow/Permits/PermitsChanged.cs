namespace CaseFlow.Permits;

/// <summary>Announces that a permit changed.</summary>
/// <param name="PermitId">Which.</param>
public sealed record PermitsChanged(string PermitId);
