using System.Text.Json;
using CaseFlow.Cases;
using CaseFlow.Data;
using CaseFlow.Documents;
using CaseFlow.People;
using Microsoft.EntityFrameworkCore;

namespace CaseFlow.Complaints;

/// <summary>A complaint as its signer sees it.</summary>
public sealed class ComplaintFace : ICaseFace
{
    /// <summary>The kind of a complaint's case.</summary>
    public const string CaseKind = "complaint";

    public string Kind => CaseKind;

    public async Task<JsonElement> ShowAsync(CaseFlowDbContext db, string caseId, CancellationToken cancellationToken)
    {
        var complaint = await db.Complaints.AsNoTracking().SingleAsync(c => c.Id == caseId, cancellationToken);
        var notes = await db.ComplaintNotes.AsNoTracking().Where(n => n.ComplaintId == caseId).OrderBy(n => n.Id).Select(n => new { n.ByName, n.Text }).ToListAsync(cancellationToken);
        var files = await db.Attachments.AsNoTracking().Where(a => a.SubjectKind == CaseKind && a.SubjectId == caseId).OrderBy(a => a.Id).Select(a => new { a.Slot, a.Name, a.Sha256 }).ToListAsync(cancellationToken);
        return JsonSerializer.SerializeToElement(new
        {
            complaint.Number,
            complaint.Content,
            complaint.Status,
            complaint.Party,
            complaint.InvestigatorId,
            complaint.Verdict,
            complaint.Findings,
            complaint.IsGroundToRevoke,
            complaint.Answer,
            Notes = notes,
            Files = files,
        });
    }

    public Task<bool> MaySeeAsync(CaseFlowDbContext db, string caseId, Actor actor, CancellationToken cancellationToken) =>
        db.Complaints.Where(c => c.Id == caseId).VisibleTo(db, actor).AnyAsync(cancellationToken);
}
