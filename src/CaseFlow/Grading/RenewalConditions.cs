using CaseFlow.Data;
using CaseFlow.Language;

namespace CaseFlow.Grading;

/// <summary>Whether a certificate can be renewed without a review (直接换证): every configured condition with its finding.</summary>
/// <param name="checks">What the product knows.</param>
public sealed class RenewalConditions(IEnumerable<IRenewalCheck> checks)
{
    private readonly Dictionary<string, IRenewalCheck> _checks = checks.ToDictionary(c => c.Code);

    /// <summary>All conditions in the order of the rules.</summary>
    public async Task<IReadOnlyList<RenewalFinding>> FindAsync(CaseFlowDbContext db, GradingRules rules, GradingCertificate certificate, DateOnly today, CancellationToken cancellationToken)
    {
        var found = new List<RenewalFinding>();
        foreach (var condition in rules.Renewal.Conditions)
        {
            if (_checks.TryGetValue(condition.Code, out var check))
            {
                var (isMet, text) = await check.FindAsync(db, rules, certificate, today, cancellationToken);
                found.Add(new RenewalFinding(condition, isMet, text));
            }
            else
            {
                found.Add(new RenewalFinding(condition, null, new Message("grading.renewal.declared")));
            }
        }

        return found;
    }

    /// <summary>Refuses a direct renewal with everything that stands against it, at once.</summary>
    /// <exception cref="RuleViolationException">The level is not renewed directly, or a condition is not met.</exception>
    internal async Task RequireAsync(CaseFlowDbContext db, GradingRules rules, GradingCertificate certificate, DateOnly today, CancellationToken cancellationToken)
    {
        if (rules.Level(certificate.LevelCode) is not { RenewsDirectly: true })
        {
            throw new RuleViolationException("grading.renewal.not-directly", rules.Level(certificate.LevelCode)?.Name.AsArgument() ?? certificate.LevelCode);
        }

        var unmet = (await FindAsync(db, rules, certificate, today, cancellationToken)).Where(f => f.IsMet == false).Select(f => f.Text).ToList();
        if (unmet.Count > 0)
        {
            throw new RuleViolationException(unmet);
        }
    }
}
