using CaseFlow.Language;

namespace CaseFlow.Reminders;

/// <summary>What a reminder is about, in a list.</summary>
/// <param name="Title">What and whose.</param>
/// <param name="Href">Its page.</param>
public sealed record ReminderName(Message Title, string Href)
{
    /// <summary>What alone, where the same is asked of many: a list tells those as one.</summary>
    public Message? What { get; init; }

    /// <summary>Whose alone.</summary>
    public Message? Whose { get; init; }
}
