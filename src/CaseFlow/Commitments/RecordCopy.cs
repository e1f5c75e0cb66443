using CaseFlow.Audit;
using CaseFlow.Calendar;
using CaseFlow.Campaigns;
using CaseFlow.Cases;
using CaseFlow.Drafts;
using CaseFlow.Language;
using CaseFlow.People;
using CaseFlow.Processes;

namespace CaseFlow.Commitments;

/// <summary>Writes down when one of a letter's four copies reached its place, and who took it.</summary>
public sealed class RecordCopy(TownClock clock) : IOperation<RecordCopy.Request, bool>
{
    /// <param name="LetterId">The letter.</param>
    /// <param name="Place">Which copy.</param>
    /// <param name="On">The day.</param>
    /// <param name="ReceivedBy">Who took it, or where it hangs.</param>
    /// <param name="Note">Anything else.</param>
    public sealed record Request(string LetterId, CopyPlace Place, DateOnly On, string ReceivedBy, string? Note);

    /// <summary>The draft of its form.</summary>
    public static string DraftKey(string letterId, CopyPlace place) => $"copy:{letterId}:{place}";

    public async ValueTask<bool> ExecuteAsync(Request request, CommandContext context, CancellationToken cancellationToken)
    {
        var (letter, _) = await context.KeptLetterAsync(request.LetterId, cancellationToken);
        var actor = await context.ActorAsync(cancellationToken);
        letter.RecordCopy(request.Place, request.On, request.ReceivedBy, actor.DisplayName, request.Note, clock.DateOf(context.Now));
        var file = (await context.Db.FindAsync<CaseFile>([letter.ParticipationId], cancellationToken))!;
        await context.RecordAsync(file, new Message("audit.commitment.copied", $"@commitment.kind.{letter.Kind}", $"@commitment.copy.{request.Place}", CampaignWords.Date(request.On), request.ReceivedBy.Trim()), request.Note, cancellationToken: cancellationToken);
        await context.DropDraftAsync(DraftKey(letter.Id, request.Place), cancellationToken);
        context.Announce(new LettersChanged(letter.CampaignId));
        return true;
    }
}
