using CaseFlow.Calendar;
using CaseFlow.Data;
using CaseFlow.Documents;
using CaseFlow.Inbox;
using CaseFlow.People;
using Microsoft.EntityFrameworkCore;

namespace CaseFlow.Supervision;

/// <summary>Photographs of an inspection, added by who carries it out.</summary>
public sealed class InspectionFiles(TownClock clock) : IAttachmentSubject
{
    public string Kind => InspectionFace.CaseKind;

    /// <summary>On site.</summary>
    public static AttachmentPlace Of(string id) => new(InspectionFace.CaseKind, id);

    public async Task<bool> MaySeeAsync(CaseFlowDbContext db, string subjectId, Actor actor, CancellationToken cancellationToken) =>
        await db.Inspections.Where(v => v.Id == subjectId).VisibleTo(db, actor).AnyAsync(cancellationToken)
        || await db.HasOwnTaskAsync(subjectId, SupervisionTasks.Inspect, actor, clock.Now, cancellationToken);

    public Task<bool> MayAttachAsync(CaseFlowDbContext db, AttachmentPlace place, Actor actor, CancellationToken cancellationToken) =>
        db.HasOwnTaskAsync(place.SubjectId, SupervisionTasks.Inspect, actor, clock.Now, cancellationToken);
}
