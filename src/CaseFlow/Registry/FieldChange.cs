namespace CaseFlow.Registry;

/// <summary>One field that changed or would change.</summary>
/// <param name="Field">Which.</param>
/// <param name="Old">As it was stored; empty for nothing.</param>
/// <param name="New">As it is stored now.</param>
public sealed record FieldChange(EnterpriseField Field, string Old, string New);
