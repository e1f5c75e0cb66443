using System.Text.Json;
using CaseFlow.Cases;
using CaseFlow.Data;
using CaseFlow.People;
using Microsoft.EntityFrameworkCore;

namespace CaseFlow.Supervision;

/// <summary>A penalty case as its signer sees it.</summary>
public sealed class PenaltyFace : ICaseFace
{
    /// <summary>The kind of its case.</summary>
    public const string CaseKind = "penalty";

    public string Kind => CaseKind;

    public async Task<JsonElement> ShowAsync(CaseFlowDbContext db, string caseId, CancellationToken cancellationToken)
    {
        var penalty = await db.Penalties.AsNoTracking().SingleAsync(p => p.Id == caseId, cancellationToken);
        return JsonSerializer.SerializeToElement(new
        {
            penalty.Number,
            penalty.EnterpriseId,
            penalty.Facts,
            Decisions = penalty.Decisions.Select(d => new { d.Party, d.PersonName, d.BasisCode, d.AmountFen, d.State, d.Number }),
        });
    }

    public Task<bool> MaySeeAsync(CaseFlowDbContext db, string caseId, Actor actor, CancellationToken cancellationToken) =>
        db.Penalties.Where(p => p.Id == caseId).VisibleTo(db, actor).AnyAsync(cancellationToken);
}
