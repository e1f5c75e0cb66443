using CaseFlow.Language;

namespace CaseFlow.Supervision;

/// <summary>One edition of the rules of supervision as the office applied it; earlier ones stay.</summary>
public sealed class TierRuleSet
{
    private TierRuleSet()
    {
        ByName = Reason = null!;
        Rules = null!;
    }

    /// <exception cref="RuleViolationException">No reason, a rule without a condition, a tier without a frequency, or an impossible frequency.</exception>
    public TierRuleSet(int number, TierRules rules, string byName, string? reason, DateTimeOffset at)
    {
        var reasons = new List<Message>();
        if (string.IsNullOrWhiteSpace(reason))
        {
            reasons.Add(new Message("supervision.reason-missing"));
        }

        if (rules.Rules.Any(r => r.Conditions.Count == 0))
        {
            reasons.Add(new Message("supervision.rule-empty"));
        }

        if (Enum.GetValues<Tier>().Any(t => rules.Frequencies.Count(f => f.Tier == t) != 1) || rules.Frequencies.Any(f => f.PerYear is < 0 or > 366))
        {
            reasons.Add(new Message("supervision.frequency-impossible"));
        }

        if (reasons.Count > 0)
        {
            throw new RuleViolationException(reasons);
        }

        (Number, Rules, ByName, Reason, At) = (number, rules, byName, reason!.Trim(), at);
    }

    /// <summary>1 for the first that the office applied.</summary>
    public int Number { get; private set; }

    public TierRules Rules { get; private set; }

    public string ByName { get; private set; }

    public string Reason { get; private set; }

    public DateTimeOffset At { get; private set; }
}
