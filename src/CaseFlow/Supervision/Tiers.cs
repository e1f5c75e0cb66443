using CaseFlow.Data;
using CaseFlow.People;
using CaseFlow.Registry;
using Microsoft.EntityFrameworkCore;

namespace CaseFlow.Supervision;

/// <summary>Judges every enterprise by the rules of supervision, from what is known of it today.</summary>
public sealed class Tiers(SeedDocuments seed, EnterpriseFacts facts)
{
    /// <summary>The rules in force, and the number of their edition: 0 while the office changed nothing.</summary>
    public async Task<(int Number, TierRules Rules)> CurrentAsync(CaseFlowDbContext db, CancellationToken cancellationToken)
    {
        var latest = await db.Set<TierRuleSet>().AsNoTracking().OrderByDescending(s => s.Number).FirstOrDefaultAsync(cancellationToken);
        return (latest?.Number ?? 0, latest?.Rules ?? seed.Get<TierRules>(TierRules.Path));
    }

    /// <summary>The tier of every enterprise that the actor may see, those in focus first. Of each enterprise its name alone is read, and each fact in one query.</summary>
    public Task<IReadOnlyList<TierVerdict>> JudgeAsync(CaseFlowDbContext db, TierRules rules, Actor actor, DateOnly today, CancellationToken cancellationToken) =>
        JudgeAsync(db, rules, db.Enterprises.VisibleTo(actor).Operating(), null, today, cancellationToken);

    /// <summary>The tier of one enterprise; null when there is none that the actor may see.</summary>
    public async Task<TierVerdict?> JudgeAsync(CaseFlowDbContext db, TierRules rules, Actor actor, string enterpriseId, DateOnly today, CancellationToken cancellationToken) =>
        (await JudgeAsync(db, rules, db.Enterprises.VisibleTo(actor).Where(e => e.Id == enterpriseId), enterpriseId, today, cancellationToken)).SingleOrDefault();

    private async Task<IReadOnlyList<TierVerdict>> JudgeAsync(CaseFlowDbContext db, TierRules rules, IQueryable<Enterprise> among, string? enterpriseId, DateOnly today, CancellationToken cancellationToken)
    {
        var sheet = await facts.ReadAsync(db, rules.Rules.SelectMany(r => r.Conditions), enterpriseId, today, cancellationToken);
        var overrides = await db.Set<TierOverride>().AsNoTracking().Where(o => o.Until >= today && (enterpriseId == null || o.EnterpriseId == enterpriseId)).ToDictionaryAsync(o => o.EnterpriseId, cancellationToken);
        var enterprises = await among.Select(e => new { e.Id, e.Name }).ToListAsync(cancellationToken);
        return [.. enterprises.Select(e => Judge(e.Id, e.Name, rules, sheet, overrides.GetValueOrDefault(e.Id))).OrderByDescending(v => v.Tier).ThenBy(v => v.Name, StringComparer.Ordinal)];
    }

    private static TierVerdict Judge(string id, string name, TierRules rules, FactSheet sheet, TierOverride? over)
    {
        var fits = rules.Rules.FirstOrDefault(r => r.Conditions.All(c => sheet.Holds(id, c)));
        return new TierVerdict(id, name, over?.Tier ?? fits?.Tier ?? Tier.Normal, fits, over);
    }
}
