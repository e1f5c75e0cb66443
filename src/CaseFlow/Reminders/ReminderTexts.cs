namespace CaseFlow.Reminders;

/// <summary>Marks this room's resource files.</summary>
public sealed class ReminderTexts;
