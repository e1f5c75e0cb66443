namespace CaseFlow.Permits;

/// <summary>Marks the permits' texts.</summary>
public sealed class PermitTexts;
