namespace CaseFlow.Administration;

/// <summary>Marks this slice's resource files.</summary>
public sealed class AdministrationTexts;
