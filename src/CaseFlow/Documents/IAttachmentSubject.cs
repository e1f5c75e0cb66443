using CaseFlow.Cases;
using CaseFlow.Data;
using CaseFlow.People;
using Microsoft.EntityFrameworkCore;

namespace CaseFlow.Documents;

/// <summary>A kind of thing that files are kept with: implemented by its slice, which knows who may see it.</summary>
public interface IAttachmentSubject
{
    /// <summary>The kind; that of its case (<see cref="CaseFile.Kind"/>) where it is one.</summary>
    string Kind { get; }

    /// <summary>Whether the actor may open the thing's files.</summary>
    Task<bool> MaySeeAsync(CaseFlowDbContext db, string subjectId, Actor actor, CancellationToken cancellationToken);

    /// <summary>Whether the actor may add files there now, and remove those of their own.</summary>
    Task<bool> MayAttachAsync(CaseFlowDbContext db, AttachmentPlace place, Actor actor, CancellationToken cancellationToken);

    /// <summary>Whether somebody signed after the file was there: the signature covers it, so it stays. A valid signature of the case of the same id, unless the slice knows better.</summary>
    Task<bool> IsSignedAsync(CaseFlowDbContext db, Attachment attachment, CancellationToken cancellationToken) =>
        db.Set<Signature>().AnyAsync(s => s.CaseId == attachment.SubjectId && s.VoidedAt == null && s.At >= attachment.At, cancellationToken);
}
