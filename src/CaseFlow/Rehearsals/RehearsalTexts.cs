namespace CaseFlow.Rehearsals;

/// <summary>Marks this room's resource files.</summary>
public sealed class RehearsalTexts;
