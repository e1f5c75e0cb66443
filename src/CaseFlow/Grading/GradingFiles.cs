using CaseFlow.Data;
using CaseFlow.Documents;
using CaseFlow.People;
using Microsoft.EntityFrameworkCore;

namespace CaseFlow.Grading;

/// <summary>Files of an application: the enterprise's own (no slot), photos of a non-conformity (slot <c>found.ITEM</c>, by reviewers) and of its correction (slot <c>done.ITEM</c>).</summary>
public sealed class GradingFiles : IAttachmentSubject
{
    public string Kind => GradingFace.CaseKind;

    /// <summary>What the enterprise hands in.</summary>
    public static AttachmentPlace Of(string applicationId) => new(GradingFace.CaseKind, applicationId);

    /// <summary>What reviewers saw of an item.</summary>
    public static AttachmentPlace Found(string applicationId, string itemKey) => new(GradingFace.CaseKind, applicationId, $"found.{itemKey}");

    /// <summary>What shows that an item is put right.</summary>
    public static AttachmentPlace Done(string applicationId, string itemKey) => new(GradingFace.CaseKind, applicationId, $"done.{itemKey}");

    public Task<bool> MaySeeAsync(CaseFlowDbContext db, string subjectId, Actor actor, CancellationToken cancellationToken) =>
        db.GradingApplications.Where(a => a.Id == subjectId).VisibleTo(db, actor).AnyAsync(cancellationToken);

    public async Task<bool> MayAttachAsync(CaseFlowDbContext db, AttachmentPlace place, Actor actor, CancellationToken cancellationToken)
    {
        if (await db.GradingApplications.AsNoTracking().SingleOrDefaultAsync(a => a.Id == place.SubjectId, cancellationToken) is not { } application)
        {
            return false;
        }

        return place.Slot.Split('.')[0] switch
        {
            "found" => application.Status == GradingStatus.Reviewing && await db.Reviewers.AnyAsync(r => r.ApplicationId == application.Id && r.AccountId == actor.AccountId && r.ReleasedAt == null, cancellationToken),
            "done" => application.Status == GradingStatus.Rectifying && actor.AppliesFor(application.EnterpriseId),
            _ => application.Status is GradingStatus.Draft or GradingStatus.Correcting && actor.AppliesFor(application.EnterpriseId),
        };
    }
}
