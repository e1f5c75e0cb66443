using CaseFlow.Data;
using CaseFlow.Documents;
using CaseFlow.People;
using Microsoft.EntityFrameworkCore;

namespace CaseFlow.Registry;

/// <summary>Files on an enterprise's file (一企一档): seen by whoever sees the file, added by the office, the enterprise's unit and those who answer for safety there.</summary>
public sealed class EnterpriseAttachments : IAttachmentSubject
{
    /// <summary>The kind of subject; its id is the enterprise's.</summary>
    public const string SubjectKind = "enterprise";

    public string Kind => SubjectKind;

    public Task<bool> MaySeeAsync(CaseFlowDbContext db, string subjectId, Actor actor, CancellationToken cancellationToken) =>
        db.Enterprises.Where(e => e.Id == subjectId).VisibleTo(actor).AnyAsync(cancellationToken);

    public async Task<bool> MayAttachAsync(CaseFlowDbContext db, AttachmentPlace place, Actor actor, CancellationToken cancellationToken) =>
        await db.Enterprises.AsNoTracking().Where(e => e.Id == place.SubjectId).VisibleTo(actor).SingleOrDefaultAsync(cancellationToken) is { } enterprise && actor.SeesPhones(enterprise);
}
