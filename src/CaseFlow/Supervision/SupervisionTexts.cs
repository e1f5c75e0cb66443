namespace CaseFlow.Supervision;

/// <summary>Marks this slice's resource files.</summary>
public sealed class SupervisionTexts;
