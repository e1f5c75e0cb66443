using CaseFlow.Cases;
using CaseFlow.Data;
using CaseFlow.Language;
using CaseFlow.Registry;
using CaseFlow.Supervision.Pages;
using Microsoft.EntityFrameworkCore;

namespace CaseFlow.Supervision;

/// <summary>Penalty cases in one line of a list.</summary>
public sealed class PenaltyLines(Texts texts) : ICaseLines
{
    public string Kind => PenaltyFace.CaseKind;

    public async Task<IReadOnlyDictionary<string, CaseLine>> ReadAsync(CaseFlowDbContext db, IReadOnlyList<string> caseIds, CancellationToken cancellationToken)
    {
        var rows = await db.Penalties.AsNoTracking().Where(p => caseIds.Contains(p.Id)).Join(db.Set<Enterprise>(), p => p.EnterpriseId, e => e.Id, (p, e) => new { Row = p, e.Name }).ToListAsync(cancellationToken);
        return rows.ToDictionary(r => r.Row.Id, r => new CaseLine(texts["supervision.penalty"], r.Name, r.Row.Number, "gavel", SupervisionLooks.Tone(r.Row.State), $"supervision.decision.{r.Row.State}"));
    }
}
