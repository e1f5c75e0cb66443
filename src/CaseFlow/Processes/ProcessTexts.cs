namespace CaseFlow.Processes;

/// <summary>Marks this slice's resource files.</summary>
public sealed class ProcessTexts;
