using CaseFlow.Data;
using CaseFlow.People;
using CaseFlow.Registry;
using Microsoft.EntityFrameworkCore;

namespace CaseFlow.Guidance;

/// <summary>A year's visit plan: proposed by risk and need as they are today, with the office's own decisions over it.</summary>
public sealed class VisitPlan(SeedDocuments seed, EnterpriseFacts facts)
{
    private VisitPlanRules Rules => seed.Get<VisitPlanRules>(VisitPlanRules.Path);

    /// <summary>Every enterprise that the actor may see: those on the plan first, by points.</summary>
    public async Task<IReadOnlyList<PlannedEnterprise>> ReadAsync(CaseFlowDbContext db, Actor actor, DateOnly today, CancellationToken cancellationToken)
    {
        var sheet = await facts.ReadAsync(db, Rules.Weights.Select(w => w.When), null, today, cancellationToken);
        var choices = await db.Set<PlanChoice>().AsNoTracking().Where(c => c.Year == today.Year).ToDictionaryAsync(c => c.EnterpriseId, cancellationToken);
        var enterprises = await db.Enterprises.AsNoTracking().VisibleTo(actor).Operating().ToListAsync(cancellationToken);
        return [.. enterprises.Select(e => Judge(e, sheet, choices.GetValueOrDefault(e.Id))).OrderByDescending(p => p.IsOn).ThenByDescending(p => p.Points).ThenBy(p => p.Enterprise.Id, StringComparer.Ordinal)];
    }

    private PlannedEnterprise Judge(Enterprise enterprise, FactSheet sheet, PlanChoice? choice)
    {
        var because = Rules.Weights.Where(w => sheet.Holds(enterprise.Id, w.When)).OrderByDescending(w => w.Points).ToList();
        var points = because.Sum(w => w.Points);
        return new PlannedEnterprise(enterprise, points, because, choice, choice?.IsOn ?? points >= Rules.Threshold);
    }
}
