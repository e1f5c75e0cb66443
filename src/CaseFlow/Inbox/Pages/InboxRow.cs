using CaseFlow.Ui;

namespace CaseFlow.Inbox.Pages;

/// <summary>One task as the inbox shows it.</summary>
/// <param name="Id">The task.</param>
/// <param name="Icon">A Material Symbols name.</param>
/// <param name="Title">What to do, and with what.</param>
/// <param name="Number">The case's number.</param>
/// <param name="Hand">For whom the reader stands in, or who of the group has it; null where there is nothing to say.</param>
/// <param name="Of">Whose case it is.</param>
/// <param name="OfNote">Where.</param>
/// <param name="Why">As what it came to the reader.</param>
/// <param name="At">Since when it waits, or when it was answered.</param>
/// <param name="DueAt">Before this instant.</param>
/// <param name="DueNote">What ends then.</param>
/// <param name="Group">Its part of the list.</param>
/// <param name="Tone">The pill's colour.</param>
/// <param name="State">The pill's word.</param>
/// <param name="Outcome">What the reader answered, in the done list.</param>
public sealed record InboxRow(
    string Id, string Icon, string Title, string? Number, string? Hand, string? Of, string? OfNote, string Why,
    DateTimeOffset At, DateTimeOffset? DueAt, string? DueNote, DueGroup Group, StateTone Tone, string State, string? Outcome)
{
    /// <summary>Where it opens.</summary>
    public string Href => $"/tasks/{Id}";
}
