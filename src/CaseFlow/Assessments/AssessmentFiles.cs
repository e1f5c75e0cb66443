using CaseFlow.Data;
using CaseFlow.Documents;
using CaseFlow.People;
using Microsoft.EntityFrameworkCore;

namespace CaseFlow.Assessments;

/// <summary>Files kept with a self-assessment: with an item (slot <c>item.KEY</c>), and what shows that the staff were told (slot <c>told</c>).</summary>
public sealed class AssessmentFiles : IAttachmentSubject
{
    public string Kind => AssessmentFace.CaseKind;

    /// <summary>Evidence of the notice to the staff.</summary>
    public static AttachmentPlace Told(string assessmentId) => new(AssessmentFace.CaseKind, assessmentId, "told");

    /// <summary>Evidence of an item.</summary>
    public static AttachmentPlace Of(string assessmentId, string itemKey) => new(AssessmentFace.CaseKind, assessmentId, $"item.{itemKey}");

    public Task<bool> MaySeeAsync(CaseFlowDbContext db, string subjectId, Actor actor, CancellationToken cancellationToken) =>
        db.Assessments.Where(a => a.Id == subjectId).VisibleTo(db, actor).AnyAsync(cancellationToken);

    public async Task<bool> MayAttachAsync(CaseFlowDbContext db, AttachmentPlace place, Actor actor, CancellationToken cancellationToken) =>
        await db.Assessments.AsNoTracking().IgnoreAutoIncludes().SingleOrDefaultAsync(a => a.Id == place.SubjectId, cancellationToken) is { IsOpen: true } assessment && actor.MayFill(assessment.EnterpriseId);

    /// <summary>From the filing until it is sent back a signature covers every file.</summary>
    public Task<bool> IsSignedAsync(CaseFlowDbContext db, Attachment attachment, CancellationToken cancellationToken) =>
        db.Assessments.AnyAsync(a => a.Id == attachment.SubjectId && a.FiledOn != null, cancellationToken);
}
