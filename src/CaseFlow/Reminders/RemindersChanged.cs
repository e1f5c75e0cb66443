namespace CaseFlow.Reminders;

/// <summary>Tells open screens that reminders went out.</summary>
public sealed record RemindersChanged;
