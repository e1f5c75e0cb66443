using CaseFlow.Cases;
using CaseFlow.Data;
using CaseFlow.Language;
using CaseFlow.Registry;
using CaseFlow.Supervision.Pages;
using Microsoft.EntityFrameworkCore;

namespace CaseFlow.Supervision;

/// <summary>Inspections in one line of a list.</summary>
public sealed class InspectionLines(Texts texts) : ICaseLines
{
    public string Kind => InspectionFace.CaseKind;

    public async Task<IReadOnlyDictionary<string, CaseLine>> ReadAsync(CaseFlowDbContext db, IReadOnlyList<string> caseIds, CancellationToken cancellationToken)
    {
        var rows = await db.Inspections.AsNoTracking().Where(i => caseIds.Contains(i.Id)).Join(db.Set<Enterprise>(), i => i.EnterpriseId, e => e.Id, (i, e) => new { Row = i, e.Name }).ToListAsync(cancellationToken);
        return rows.ToDictionary(r => r.Row.Id, r => new CaseLine(texts[$"supervision.kind.{r.Row.Kind}"], r.Name, r.Row.Number, "policy", SupervisionLooks.Tone(r.Row.Status), $"supervision.inspection.{r.Row.Status}"));
    }
}
