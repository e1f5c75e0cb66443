using CaseFlow.Language;

namespace CaseFlow.Reminders;

/// <summary>What a reminder is about, in a list.</summary>
/// <param name="Title">What and whose.</param>
/// <param name="Href">Its page.</param>
public sealed record ReminderName(Message Title, string Href);
