using System.Text.Json;
using CaseFlow.Cases;
using CaseFlow.Data;
using CaseFlow.People;
using Microsoft.EntityFrameworkCore;

namespace CaseFlow.Hazards;

/// <summary>A hidden danger as its signer sees it.</summary>
public sealed class HazardFace : ICaseFace
{
    /// <summary>The kind of its case.</summary>
    public const string CaseKind = "hazard";

    public string Kind => CaseKind;

    public async Task<JsonElement> ShowAsync(CaseFlowDbContext db, string caseId, CancellationToken cancellationToken)
    {
        var hazard = await db.Hazards.AsNoTracking().SingleAsync(h => h.Id == caseId, cancellationToken);
        return JsonSerializer.SerializeToElement(new
        {
            hazard.Number,
            hazard.EnterpriseId,
            hazard.Severity,
            hazard.Description,
            hazard.Place,
            hazard.DueOn,
            hazard.Status,
            hazard.Measures,
            hazard.CostFen,
            hazard.DoneOn,
            hazard.AskedDueOn,
        });
    }

    public async Task<bool> MaySeeAsync(CaseFlowDbContext db, string caseId, Actor actor, CancellationToken cancellationToken) =>
        await db.Hazards.Where(h => h.Id == caseId).VisibleTo(db, actor).AnyAsync(cancellationToken);
}
