namespace CaseFlow.Documents;

/// <summary>Marks this room's resource files.</summary>
public sealed class DocumentTexts;
