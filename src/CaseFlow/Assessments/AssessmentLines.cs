using CaseFlow.Assessments.Pages;
using CaseFlow.Cases;
using CaseFlow.Data;
using CaseFlow.Language;
using CaseFlow.Registry;
using Microsoft.EntityFrameworkCore;

namespace CaseFlow.Assessments;

/// <summary>Self-assessments in one line of a list.</summary>
public sealed class AssessmentLines(Texts texts) : ICaseLines
{
    public string Kind => AssessmentFace.CaseKind;

    public async Task<IReadOnlyDictionary<string, CaseLine>> ReadAsync(CaseFlowDbContext db, IReadOnlyList<string> caseIds, CancellationToken cancellationToken)
    {
        var rows = await db.Assessments.AsNoTracking().IgnoreAutoIncludes().Where(a => caseIds.Contains(a.Id))
            .Join(db.Enterprises, a => a.EnterpriseId, e => e.Id, (a, e) => new { a.Id, a.Number, a.Year, a.Status, e.Name }).ToListAsync(cancellationToken);
        return rows.ToDictionary(r => r.Id, r => new CaseLine(texts["assessment.of-year", r.Year], r.Name, r.Number, "fact_check", AssessmentLooks.Tone(r.Status), AssessmentWords.Key(r.Status)));
    }
}
