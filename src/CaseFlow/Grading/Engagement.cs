using CaseFlow.Language;

namespace CaseFlow.Grading;

/// <summary>A tie of a review unit, or of one reviewer, to an enterprise, as somebody put it on record.</summary>
public sealed class Engagement
{
    private Engagement()
    {
        Id = EnterpriseId = Note = RecordedByName = null!;
    }

    /// <exception cref="RuleViolationException">It names neither a unit nor a person, or says nothing of what it was.</exception>
    public Engagement(string id, string enterpriseId, string? reviewUnitId, string? accountId, EngagementKind kind, DateOnly? lastOn, string note, string recordedByName)
    {
        if (reviewUnitId is null && accountId is null)
        {
            throw new RuleViolationException("grading.engagement-of-nobody");
        }

        Id = id;
        EnterpriseId = enterpriseId;
        (ReviewUnitId, AccountId) = (reviewUnitId, accountId);
        (Kind, LastOn) = (kind, lastOn);
        Note = string.IsNullOrWhiteSpace(note) ? throw new RuleViolationException("grading.engagement-without-note") : note.Trim();
        RecordedByName = recordedByName;
    }

    public string Id { get; private set; }

    public string EnterpriseId { get; private set; }

    /// <summary>The unit; null where only a person is tied.</summary>
    public string? ReviewUnitId { get; private set; }

    /// <summary>The reviewer; null where the whole unit is tied.</summary>
    public string? AccountId { get; private set; }

    public EngagementKind Kind { get; private set; }

    /// <summary>The last day of it; null while it goes on.</summary>
    public DateOnly? LastOn { get; private set; }

    /// <summary>What it was: contract, course, invoice.</summary>
    public string Note { get; private set; }

    public string RecordedByName { get; private set; }

    /// <summary>It has ended.</summary>
    /// <exception cref="RuleViolationException">It had before, or the day is to come.</exception>
    internal void End(DateOnly? lastOn, DateOnly today)
    {
        if (LastOn is not null)
        {
            throw new RuleViolationException("grading.tie-ended");
        }

        LastOn = lastOn is { } day && day <= today ? day : throw new RuleViolationException("grading.tie-day");
    }
}
