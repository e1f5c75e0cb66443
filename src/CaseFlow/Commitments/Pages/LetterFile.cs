using CaseFlow.Campaigns;
using CaseFlow.Data;
using CaseFlow.Inbox;
using CaseFlow.People;
using CaseFlow.Registry;
using Microsoft.EntityFrameworkCore;

namespace CaseFlow.Commitments.Pages;

/// <summary>One letter of an enterprise's part, as one reader sees it.</summary>
/// <param name="Part">The enterprise's part.</param>
/// <param name="Enterprise">Its name.</param>
/// <param name="Campaign">The campaign's title.</param>
/// <param name="Letter">Null while it is not written.</param>
/// <param name="Text">As it is kept, or as it would be written now.</param>
/// <param name="TaskId">The reader's open task about it.</param>
/// <param name="MayKeep">The reader may enter what became of it.</param>
public sealed record LetterFile(Participation Part, string Enterprise, string Campaign, CommitmentLetter? Letter, LetterText Text, string? TaskId, bool MayKeep)
{
    /// <returns>Null if the reader may not see it.</returns>
    public static async Task<LetterFile?> ReadAsync(CaseFlowDbContext db, string id, LetterKind kind, string accountId, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var reader = await db.ActorAsync(accountId, now, cancellationToken);
        if (await db.Participations.AsNoTracking().Where(p => p.Id == id).VisibleTo(reader).SingleOrDefaultAsync(cancellationToken) is not { } part)
        {
            return null;
        }

        var enterprise = await db.Set<Enterprise>().Where(e => e.Id == part.EnterpriseId).Select(e => e.Name).SingleAsync(cancellationToken);
        var campaign = await db.Campaigns.Where(c => c.Id == part.CampaignId).Select(c => c.Title).SingleAsync(cancellationToken);
        var letter = await db.CommitmentLetters.AsNoTracking().SingleOrDefaultAsync(l => l.ParticipationId == id && l.Kind == kind, cancellationToken);
        var type = kind == LetterKind.Notice ? CommitmentTasks.Deliver : CommitmentTasks.Sign;
        var tasks = await db.Tasks.AsNoTracking().Where(t => t.CaseId == id && t.TypeName == type && t.State == WorkTaskState.Open).ToListAsync(cancellationToken);
        return new(part, enterprise, campaign, letter, letter?.Text ?? await LetterWriter.WriteAsync(db, part, kind, cancellationToken), tasks.Find(t => MayAnswer.IsFor(t, reader))?.Id, reader.KeepsLetters(part));
    }
}
