using CaseFlow.Calendar;
using CaseFlow.Cases;
using CaseFlow.Data;
using CaseFlow.Hazards.Pages;
using CaseFlow.Registry;
using Microsoft.EntityFrameworkCore;

namespace CaseFlow.Hazards;

/// <summary>Hidden dangers in one line of a list.</summary>
public sealed class HazardLines(TownClock clock) : ICaseLines
{
    public string Kind => HazardFace.CaseKind;

    public async Task<IReadOnlyDictionary<string, CaseLine>> ReadAsync(CaseFlowDbContext db, IReadOnlyList<string> caseIds, CancellationToken cancellationToken)
    {
        var hazards = await db.Hazards.AsNoTracking().Where(h => caseIds.Contains(h.Id))
            .Join(db.Set<Enterprise>(), h => h.EnterpriseId, e => e.Id, (h, e) => new { Hazard = h, e.Name }).ToListAsync(cancellationToken);
        return hazards.ToDictionary(h => h.Hazard.Id, h => new CaseLine(
            h.Hazard.Description, h.Name, h.Hazard.Number, "report_problem", HazardLooks.Tone(h.Hazard, clock.Today), HazardWords.Key(h.Hazard, clock.Today)));
    }
}
