namespace CaseFlow.Agenda;

/// <summary>Marks this room's resource files.</summary>
public sealed class AgendaTexts;
