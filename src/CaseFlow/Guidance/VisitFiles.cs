using CaseFlow.Calendar;
using CaseFlow.Data;
using CaseFlow.Documents;
using CaseFlow.Inbox;
using CaseFlow.People;
using Microsoft.EntityFrameworkCore;

namespace CaseFlow.Guidance;

/// <summary>Photographs of a visit, added by who records it.</summary>
public sealed class VisitFiles(TownClock clock) : IAttachmentSubject
{
    public string Kind => VisitFace.CaseKind;

    /// <summary>On site.</summary>
    public static AttachmentPlace Of(string id) => new(VisitFace.CaseKind, id);

    public async Task<bool> MaySeeAsync(CaseFlowDbContext db, string subjectId, Actor actor, CancellationToken cancellationToken) =>
        await db.GuidanceVisits.Where(v => v.Id == subjectId).VisibleTo(db, actor).AnyAsync(cancellationToken)
        || await db.HasOwnTaskAsync(subjectId, GuidanceTasks.Record, actor, clock.Now, cancellationToken);

    public Task<bool> MayAttachAsync(CaseFlowDbContext db, AttachmentPlace place, Actor actor, CancellationToken cancellationToken) =>
        db.HasOwnTaskAsync(place.SubjectId, GuidanceTasks.Record, actor, clock.Now, cancellationToken);
}
