using CaseFlow.Campaigns;
using CaseFlow.Data;
using CaseFlow.Documents;
using CaseFlow.People;
using Microsoft.EntityFrameworkCore;

namespace CaseFlow.Commitments;

/// <summary>Scans and photos of an enterprise's letters, kept with its part of the campaign.</summary>
public sealed class LetterAttachments : IAttachmentSubject
{
    private const string SubjectKind = "commitment";

    public string Kind => SubjectKind;

    /// <summary>Of the notice being handed over.</summary>
    public static AttachmentPlace Delivery(string participationId) => new(SubjectKind, participationId, $"{LetterKind.Notice}");

    /// <summary>Of the signed commitment.</summary>
    public static AttachmentPlace Signature(string participationId) => new(SubjectKind, participationId, $"{LetterKind.Commitment}");

    /// <summary>Of the letter itself.</summary>
    public static AttachmentPlace Of(CommitmentLetter letter) => new(SubjectKind, letter.ParticipationId, $"{letter.Kind}");

    /// <summary>Of one of its copies.</summary>
    public static AttachmentPlace Of(CommitmentLetter letter, CopyPlace place) => new(SubjectKind, letter.ParticipationId, $"{letter.Kind}.{place}");

    public Task<bool> MaySeeAsync(CaseFlowDbContext db, string subjectId, Actor actor, CancellationToken cancellationToken) =>
        db.Participations.Where(p => p.Id == subjectId).VisibleTo(actor).AnyAsync(cancellationToken);

    public async Task<bool> MayAttachAsync(CaseFlowDbContext db, AttachmentPlace place, Actor actor, CancellationToken cancellationToken) =>
        await db.Participations.AsNoTracking().SingleOrDefaultAsync(p => p.Id == place.SubjectId, cancellationToken) is { } part && actor.KeepsLetters(part);

    // The signature of one letter does not hold the photos of the other, nor of a copy that is handed out later.
    public Task<bool> IsSignedAsync(CaseFlowDbContext db, Attachment attachment, CancellationToken cancellationToken) =>
        Enum.TryParse<LetterKind>(attachment.Slot, out var kind)
            ? db.CommitmentLetters.AnyAsync(l => l.ParticipationId == attachment.SubjectId && l.Kind == kind && l.FrozenAt >= attachment.At, cancellationToken)
            : Task.FromResult(false);
}
