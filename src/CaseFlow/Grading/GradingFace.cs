using System.Text.Json;
using CaseFlow.Cases;
using CaseFlow.Data;
using CaseFlow.Documents;
using CaseFlow.People;
using Microsoft.EntityFrameworkCore;

namespace CaseFlow.Grading;

/// <summary>An application as its signer sees it.</summary>
public sealed class GradingFace : ICaseFace
{
    /// <summary>The kind of an application's case.</summary>
    public const string CaseKind = "grading";

    public string Kind => CaseKind;

    public async Task<JsonElement> ShowAsync(CaseFlowDbContext db, string caseId, CancellationToken cancellationToken)
    {
        var application = await db.GradingApplications.AsNoTracking().SingleAsync(a => a.Id == caseId, cancellationToken);
        var files = await db.Attachments.AsNoTracking().Where(a => a.SubjectKind == CaseKind && a.SubjectId == caseId).OrderBy(a => a.Id).Select(a => new { a.Slot, a.Name, a.Sha256 }).ToListAsync(cancellationToken);
        var reviewers = await db.Reviewers.AsNoTracking().Where(r => r.ApplicationId == caseId && r.ReleasedAt == null).OrderBy(r => r.Id).Select(r => new { r.AccountId, r.IsLead }).ToListAsync(cancellationToken);
        var objections = await db.Objections.AsNoTracking().Where(o => o.ApplicationId == caseId).OrderBy(o => o.Id).Select(o => new { o.Text, o.IsUpheld, o.Finding }).ToListAsync(cancellationToken);
        return JsonSerializer.SerializeToElement(new
        {
            application.Number,
            application.EnterpriseId,
            application.LevelCode,
            application.Status,
            application.Content,
            application.ReceivedOn,
            application.Defects,
            application.ReviewUnitId,
            application.VisitPlannedOn,
            Reviewers = reviewers,
            application.Review.StandardHash,
            Marks = application.Review.Marks.OrderBy(m => m.Key, StringComparer.Ordinal),
            application.Review.VisitedOn,
            application.Review.Opinion,
            application.Rectified,
            application.AskedDays,
            Objections = objections,
            Files = files,
        });
    }

    public Task<bool> MaySeeAsync(CaseFlowDbContext db, string caseId, Actor actor, CancellationToken cancellationToken) =>
        db.GradingApplications.Where(a => a.Id == caseId).VisibleTo(db, actor).AnyAsync(cancellationToken);
}
