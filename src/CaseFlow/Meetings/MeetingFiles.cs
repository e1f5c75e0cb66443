using CaseFlow.Data;
using CaseFlow.Documents;
using CaseFlow.People;
using Microsoft.EntityFrameworkCore;

namespace CaseFlow.Meetings;

/// <summary>Papers and photographs of a meeting, added by the office.</summary>
public sealed class MeetingFiles : IAttachmentSubject
{
    private const string SubjectKind = "meeting";

    public string Kind => SubjectKind;

    /// <summary>With the minutes.</summary>
    public static AttachmentPlace Of(string meetingId) => new(SubjectKind, meetingId);

    public Task<bool> MaySeeAsync(CaseFlowDbContext db, string subjectId, Actor actor, CancellationToken cancellationToken) =>
        db.Meetings.Where(m => m.Id == subjectId).VisibleTo(db, actor).AnyAsync(cancellationToken);

    public async Task<bool> MayAttachAsync(CaseFlowDbContext db, AttachmentPlace place, Actor actor, CancellationToken cancellationToken) =>
        actor.WritesMeetings() && await db.Meetings.AnyAsync(m => m.Id == place.SubjectId, cancellationToken);
}
