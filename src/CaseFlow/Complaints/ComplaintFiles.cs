using CaseFlow.Data;
using CaseFlow.Documents;
using CaseFlow.People;
using Microsoft.EntityFrameworkCore;

namespace CaseFlow.Complaints;

/// <summary>Files of a complaint: the complainant's (no slot, behind the receipt code) and the investigation's (slot <c>evidence</c>).</summary>
public sealed class ComplaintFiles : IAttachmentSubject
{
    private const string EvidenceSlot = "evidence";

    public string Kind => ComplaintFace.CaseKind;

    /// <summary>What came with the complaint.</summary>
    public static AttachmentPlace FromComplainant(string complaintId) => new(ComplaintFace.CaseKind, complaintId);

    /// <summary>What the investigation found.</summary>
    public static AttachmentPlace Evidence(string complaintId) => new(ComplaintFace.CaseKind, complaintId, EvidenceSlot);

    public Task<bool> MaySeeAsync(CaseFlowDbContext db, string subjectId, Actor actor, CancellationToken cancellationToken) =>
        db.Complaints.Where(c => c.Id == subjectId).VisibleTo(db, actor).AnyAsync(cancellationToken);

    public Task<bool> MayAttachAsync(CaseFlowDbContext db, AttachmentPlace place, Actor actor, CancellationToken cancellationToken) =>
        place.Slot == EvidenceSlot
            ? db.Complaints.AnyAsync(c => c.Id == place.SubjectId && c.InvestigatorId == actor.AccountId && c.Status == ComplaintStatus.Investigating, cancellationToken)
            : Task.FromResult(actor.IsSystem && place.Slot.Length == 0);
}
