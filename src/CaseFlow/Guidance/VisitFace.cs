using System.Text.Json;
using CaseFlow.Cases;
using CaseFlow.Data;
using CaseFlow.People;
using Microsoft.EntityFrameworkCore;

namespace CaseFlow.Guidance;

/// <summary>A visit as its signer sees it.</summary>
public sealed class VisitFace : ICaseFace
{
    /// <summary>The kind of its case.</summary>
    public const string CaseKind = "guidance.visit";

    public string Kind => CaseKind;

    public async Task<JsonElement> ShowAsync(CaseFlowDbContext db, string caseId, CancellationToken cancellationToken)
    {
        var visit = await db.GuidanceVisits.AsNoTracking().SingleAsync(v => v.Id == caseId, cancellationToken);
        return JsonSerializer.SerializeToElement(new { visit.Number, visit.EnterpriseId, visit.TeamId, visit.PlannedOn, visit.Topics, visit.Status, visit.Record });
    }

    public Task<bool> MaySeeAsync(CaseFlowDbContext db, string caseId, Actor actor, CancellationToken cancellationToken) =>
        db.GuidanceVisits.Where(v => v.Id == caseId).VisibleTo(db, actor).AnyAsync(cancellationToken);
}
