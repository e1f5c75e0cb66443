using System.Text.Json;
using CaseFlow.Cases;
using CaseFlow.Data;
using CaseFlow.People;
using Microsoft.EntityFrameworkCore;

namespace CaseFlow.Campaigns;

/// <summary>A campaign, or a unit's or an enterprise's part of it, as whoever signs sees it: what is owed and by when.</summary>
public sealed class CampaignFace(string kind) : ICaseFace
{
    public string Kind => kind;

    public async Task<JsonElement> ShowAsync(CaseFlowDbContext db, string caseId, CancellationToken cancellationToken)
    {
        var file = await db.Cases.AsNoTracking().SingleAsync(c => c.Id == caseId, cancellationToken);
        var duties = await db.Duties.AsNoTracking().Where(d => d.CaseId == caseId).OrderBy(d => d.Id).Select(d => new { d.ItemKey, d.DueOn }).ToListAsync(cancellationToken);
        return JsonSerializer.SerializeToElement(new { file.Number, file.Title, duties });
    }

    public async Task<bool> MaySeeAsync(CaseFlowDbContext db, string caseId, Actor actor, CancellationToken cancellationToken) =>
        actor.SeesTown || kind switch
        {
            CampaignCases.Enterprise => await db.Participations.Where(p => p.Id == caseId).VisibleTo(actor).AnyAsync(cancellationToken),
            CampaignCases.Unit => await db.CampaignUnits.AnyAsync(u => u.Id == caseId && actor.Units.Contains(u.UnitId), cancellationToken),
            _ => false,
        };
}
