using CaseFlow.Audit;
using CaseFlow.Campaigns;
using CaseFlow.Cases;
using CaseFlow.Inbox;
using CaseFlow.Language;
using CaseFlow.Processes;
using Microsoft.EntityFrameworkCore;

namespace CaseFlow.Commitments;

/// <summary>What answers to both tasks share.</summary>
internal static class AnsweredLetter
{
    /// <summary>The letter that a task is about, written now if it was not generated.</summary>
    /// <exception cref="RuleViolationException">The person saw another text.</exception>
    public static async Task<CommitmentLetter> LetterAsync(this CommandContext context, Participation part, LetterKind kind, LetterAnswer answer, CancellationToken cancellationToken)
    {
        var letter = await context.Db.CommitmentLetters.SingleOrDefaultAsync(l => l.ParticipationId == part.Id && l.Kind == kind, cancellationToken);
        if (letter is null)
        {
            letter = new CommitmentLetter(context.NewId(), part.CampaignId, part.Id, kind, await LetterWriter.WriteAsync(context.Db, part, kind, cancellationToken), context.Now);
            context.Db.Add(letter);
        }

        return answer.TextHash is { } shown && shown != letter.Text.Hash ? throw new RuleViolationException("commitment.text-changed") : letter;
    }

    /// <summary>Writes what happened into the part's history with the text's hash, and gives it to the duty as evidence.</summary>
    public static async Task TellAsync(this CommandContext context, CommitmentLetter letter, CancellationToken cancellationToken)
    {
        var file = (await context.Db.FindAsync<CaseFile>([letter.ParticipationId], cancellationToken))!;
        var code = letter.Way is { } way ? $"audit.commitment.signed.{way}" : "audit.commitment.delivered";
        await context.RecordAsync(file, new Message(code, letter.DoneByName!, CampaignWords.Date(letter.DoneOn!.Value), letter.FrozenHash!), cancellationToken: cancellationToken);
        context.Share(new DutyEvidence($"{CampaignWords.Date(letter.DoneOn!.Value)} {letter.DoneByName}"));
        context.Announce(new LettersChanged(letter.CampaignId));
    }
}
