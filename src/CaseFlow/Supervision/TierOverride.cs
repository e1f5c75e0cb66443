using CaseFlow.Language;

namespace CaseFlow.Supervision;

/// <summary>The office's own decision about an enterprise's tier, over the rules, until a day.</summary>
public sealed class TierOverride
{
    private TierOverride()
    {
        EnterpriseId = Reason = ByName = null!;
    }

    public TierOverride(string enterpriseId)
    {
        EnterpriseId = enterpriseId;
        Reason = ByName = "";
    }

    public string EnterpriseId { get; private set; }

    public Tier Tier { get; private set; }

    public string Reason { get; private set; }

    /// <summary>Holds through this day.</summary>
    public DateOnly Until { get; private set; }

    public string ByName { get; private set; }

    /// <summary>Application-incremented concurrency token.</summary>
    public long Version { get; private set; }

    /// <summary>Decides, or decides otherwise.</summary>
    /// <exception cref="RuleViolationException">No reason is given, or the last day is past or more than a year away.</exception>
    public void Decide(Tier tier, string? reason, DateOnly until, string byName, DateOnly today)
    {
        if (string.IsNullOrWhiteSpace(reason))
        {
            throw new RuleViolationException("supervision.reason-missing");
        }

        if (until < today || until > today.AddYears(1))
        {
            throw new RuleViolationException("supervision.until-impossible");
        }

        (Tier, Reason, Until, ByName) = (tier, reason.Trim(), until, byName);
        Version++;
    }
}
