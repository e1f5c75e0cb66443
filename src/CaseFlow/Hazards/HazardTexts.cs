namespace CaseFlow.Hazards;

/// <summary>Marks this slice's resource files.</summary>
public sealed class HazardTexts;
