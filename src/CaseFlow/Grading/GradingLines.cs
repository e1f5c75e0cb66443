using CaseFlow.Cases;
using CaseFlow.Data;
using CaseFlow.Grading.Pages;
using CaseFlow.Registry;
using Microsoft.EntityFrameworkCore;

namespace CaseFlow.Grading;

/// <summary>Applications in one line of a list.</summary>
public sealed class GradingLines(SeedDocuments seed) : ICaseLines
{
    public string Kind => GradingFace.CaseKind;

    public async Task<IReadOnlyDictionary<string, CaseLine>> ReadAsync(CaseFlowDbContext db, IReadOnlyList<string> caseIds, CancellationToken cancellationToken)
    {
        var rules = seed.Get<GradingRules>(GradingRules.Path);
        var found = await db.GradingApplications.AsNoTracking().Where(a => caseIds.Contains(a.Id))
            .Join(db.Set<Enterprise>().AsNoTracking(), a => a.EnterpriseId, e => e.Id, (a, e) => new { Application = a, e.Name }).ToListAsync(cancellationToken);
        return found.ToDictionary(f => f.Application.Id, f => new CaseLine(
            rules.Level(f.Application.LevelCode)!.Name.ToString(), f.Name, f.Application.Number, "workspace_premium", GradingLooks.Tone(f.Application), GradingWords.Key(f.Application)));
    }
}
