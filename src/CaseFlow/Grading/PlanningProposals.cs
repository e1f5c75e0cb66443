using CaseFlow.Data;
using CaseFlow.People;
using CaseFlow.Registry;
using Microsoft.EntityFrameworkCore;

namespace CaseFlow.Grading;

/// <summary>Proposes lists from what is known of enterprises: level, last self-assessment, hidden dangers.</summary>
public sealed class PlanningProposals(SeedDocuments seed, EnterpriseFacts facts)
{
    /// <summary>For every enterprise that the actor sees and that is on no list of the year, by list and name.</summary>
    public async Task<IReadOnlyList<PlanningProposal>> OfAsync(CaseFlowDbContext db, Actor actor, int year, DateOnly today, CancellationToken cancellationToken)
    {
        var (planning, rules) = (seed.Get<PlanningRules>(PlanningRules.Path), seed.Get<GradingRules>(GradingRules.Path));
        var level = new FactCondition("grading.level", FactComparison.AtLeast, 0);
        var sheet = await facts.ReadAsync(db, planning.Rules.SelectMany(r => r.Conditions).Append(level), null, today, cancellationToken);
        var free = await db.Set<Enterprise>().AsNoTracking().VisibleTo(actor).Operating().Where(e => !db.Set<PlanningEntry>().Any(p => p.Year == year && p.EnterpriseId == e.Id)).ToListAsync(cancellationToken);
        return
        [
            .. from enterprise in free
               let rule = planning.Rules.FirstOrDefault(r => r.Conditions.All(c => sheet.Holds(enterprise.Id, c)))
               where rule is not null
               let target = Target(rule, rules, enterprise, sheet.Value(enterprise.Id, level.Fact) ?? 0)
               where target is not null
               orderby planning.Lists.ToList().FindIndex(l => l.Code == rule.List), enterprise.Name
               select new PlanningProposal(enterprise, rule, target, [.. rule.Conditions.Select(facts.Sentence)]),
        ];
    }

    // 0 is no level at all; else the smaller is the higher.
    private static string? Target(PlanningRule rule, GradingRules rules, Enterprise enterprise, int held) =>
        rule.Targets.Count == 0
            ? held > 0 ? rules.Levels[held - 1].Code : null
            : rule.Targets.FirstOrDefault(t => rules.Level(t)?.Sizes.Contains(enterprise.Size) == true && (held == 0 || rules.Rank(t) < held));
}
