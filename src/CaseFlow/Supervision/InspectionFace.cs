using System.Text.Json;
using CaseFlow.Cases;
using CaseFlow.Data;
using CaseFlow.People;
using Microsoft.EntityFrameworkCore;

namespace CaseFlow.Supervision;

/// <summary>An inspection as its signer sees it.</summary>
public sealed class InspectionFace : ICaseFace
{
    /// <summary>The kind of its case.</summary>
    public const string CaseKind = "inspection";

    public string Kind => CaseKind;

    public async Task<JsonElement> ShowAsync(CaseFlowDbContext db, string caseId, CancellationToken cancellationToken)
    {
        var inspection = await db.Inspections.AsNoTracking().SingleAsync(i => i.Id == caseId, cancellationToken);
        return JsonSerializer.SerializeToElement(new { inspection.Number, inspection.EnterpriseId, inspection.Kind, inspection.PlannedOn, inspection.InspectorId, inspection.Partners, inspection.Status, inspection.Record });
    }

    public Task<bool> MaySeeAsync(CaseFlowDbContext db, string caseId, Actor actor, CancellationToken cancellationToken) =>
        db.Inspections.Where(i => i.Id == caseId).VisibleTo(db, actor).AnyAsync(cancellationToken);
}
