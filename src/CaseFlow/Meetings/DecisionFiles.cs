using CaseFlow.Calendar;
using CaseFlow.Data;
using CaseFlow.Documents;
using CaseFlow.Inbox;
using CaseFlow.People;
using Microsoft.EntityFrameworkCore;

namespace CaseFlow.Meetings;

/// <summary>What shows that a decision is carried out (佐证材料), added by who carries it out while it is to be done.</summary>
public sealed class DecisionFiles(TownClock clock) : IAttachmentSubject
{
    public string Kind => DecisionFace.CaseKind;

    /// <summary>With the decision.</summary>
    public static AttachmentPlace Of(string decisionId) => new(DecisionFace.CaseKind, decisionId);

    public async Task<bool> MaySeeAsync(CaseFlowDbContext db, string subjectId, Actor actor, CancellationToken cancellationToken) =>
        await db.MeetingDecisions.Where(d => d.Id == subjectId).VisibleTo(db, actor).AnyAsync(cancellationToken)
        || await MayAttachAsync(db, Of(subjectId), actor, cancellationToken);

    public Task<bool> MayAttachAsync(CaseFlowDbContext db, AttachmentPlace place, Actor actor, CancellationToken cancellationToken) =>
        db.HasOwnTaskAsync(place.SubjectId, MeetingTasks.CarryOut, actor, clock.Now, cancellationToken);
}
