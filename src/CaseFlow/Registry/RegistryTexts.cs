namespace CaseFlow.Registry;

/// <summary>Marks this slice's resource files.</summary>
public sealed class RegistryTexts;
