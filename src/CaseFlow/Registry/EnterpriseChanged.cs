namespace CaseFlow.Registry;

/// <summary>Told to open screens when an enterprise's file changed.</summary>
/// <param name="EnterpriseId">Whose.</param>
public sealed record EnterpriseChanged(string EnterpriseId);
