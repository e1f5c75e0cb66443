using CaseFlow.Campaigns;
using CaseFlow.Ui;

namespace CaseFlow.Commitments.Pages;

/// <summary>An enterprise and its two letters in the list.</summary>
/// <param name="ParticipationId">Its part of the campaign.</param>
/// <param name="Enterprise">Its name.</param>
/// <param name="Unit">Its unit's name.</param>
/// <param name="Notice">Null while it is not written.</param>
/// <param name="Commitment">Null while it is not written.</param>
public sealed record LetterRow(string ParticipationId, string Enterprise, string Unit, CommitmentLetter? Notice, CommitmentLetter? Commitment)
{
    /// <summary>The letters' page.</summary>
    public string Href => $"/commitments/{ParticipationId}";

    /// <summary>Copies that reached their places, of both letters.</summary>
    public int Copies => new[] { Notice, Commitment }.Sum(l => l?.Copies.Count(c => c.DeliveredOn is not null) ?? 0);

    /// <summary>Eight: four of each.</summary>
    public static int AllCopies => 2 * Enum.GetValues<CopyPlace>().Length;

    /// <summary>The colour of a letter's state.</summary>
    public static StateTone Tone(CommitmentLetter? letter) => letter is null ? StateTone.Draft : letter.IsDone ? StateTone.Ended : StateTone.InApproval;

    /// <summary>The key of a letter's state.</summary>
    public static string StateKey(LetterKind kind, CommitmentLetter? letter) => letter is null ? "commitment.state.unwritten" : $"commitment.state.{kind}.{(letter.IsDone ? "done" : "open")}";

    /// <summary>When it was delivered or signed.</summary>
    public static string? DoneOn(CommitmentLetter? letter) => letter?.DoneOn is { } on ? $"{CampaignWords.Date(on)} {letter.DoneByName}" : null;
}
