using System.Text.Json;
using CaseFlow.Cases;
using CaseFlow.Data;
using CaseFlow.Documents;
using CaseFlow.People;
using Microsoft.EntityFrameworkCore;

namespace CaseFlow.Assessments;

/// <summary>A self-assessment as its signer sees it.</summary>
public sealed class AssessmentFace : ICaseFace
{
    /// <summary>The kind of a self-assessment's case.</summary>
    public const string CaseKind = "assessment";

    public string Kind => CaseKind;

    public Task<JsonElement> ShowAsync(CaseFlowDbContext db, string caseId, CancellationToken cancellationToken) => PaperAsync(db, caseId, cancellationToken);

    public Task<bool> MaySeeAsync(CaseFlowDbContext db, string caseId, Actor actor, CancellationToken cancellationToken) =>
        db.Assessments.Where(a => a.Id == caseId).VisibleTo(db, actor).AnyAsync(cancellationToken);

    /// <summary>Everything that is filed, in a fixed order, down to the version of the standard and the files kept with it.</summary>
    internal static async Task<JsonElement> PaperAsync(CaseFlowDbContext db, string id, CancellationToken cancellationToken)
    {
        var assessment = await db.Assessments.AsNoTracking().SingleAsync(a => a.Id == id, cancellationToken);
        var files = await db.Attachments.AsNoTracking().Where(a => a.SubjectKind == CaseKind && a.SubjectId == id)
            .OrderBy(a => a.Id).Select(a => new { a.Slot, a.Name, a.Sha256 }).ToListAsync(cancellationToken);
        return JsonSerializer.SerializeToElement(new
        {
            assessment.Number,
            assessment.EnterpriseId,
            assessment.Year,
            assessment.StandardKey,
            assessment.StandardHash,
            assessment.Account,
            Items = assessment.Lines.OrderBy(l => l.ItemKey, StringComparer.Ordinal).Select(l => new { l.ItemKey, l.Mark }),
            Files = files,
        });
    }
}
