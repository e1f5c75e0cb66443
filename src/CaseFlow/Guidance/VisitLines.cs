using CaseFlow.Cases;
using CaseFlow.Data;
using CaseFlow.Guidance.Pages;
using CaseFlow.Registry;
using Microsoft.EntityFrameworkCore;

namespace CaseFlow.Guidance;

/// <summary>Visits in one line of a list.</summary>
public sealed class VisitLines(Language.Texts texts) : ICaseLines
{
    public string Kind => VisitFace.CaseKind;

    public async Task<IReadOnlyDictionary<string, CaseLine>> ReadAsync(CaseFlowDbContext db, IReadOnlyList<string> caseIds, CancellationToken cancellationToken)
    {
        var visits = await db.GuidanceVisits.AsNoTracking().Where(v => caseIds.Contains(v.Id))
            .Join(db.Set<Enterprise>(), v => v.EnterpriseId, e => e.Id, (v, e) => new { Visit = v, e.Name }).ToListAsync(cancellationToken);
        return visits.ToDictionary(v => v.Visit.Id, v => new CaseLine(texts["guidance.visit"], v.Name, v.Visit.Number, "tour", GuidanceLooks.Tone(v.Visit), $"guidance.status.{v.Visit.Status}"));
    }
}
