using CaseFlow.Language;

namespace CaseFlow.Grading;

/// <summary>Somebody who was named to review one application, with the whole check of independence and the person's own declaration.</summary>
public sealed class Reviewer
{
    private Reviewer()
    {
        Id = ApplicationId = AccountId = Name = ReviewUnitId = null!;
        Checks = null!;
    }

    internal Reviewer(string id, string applicationId, string accountId, string name, string reviewUnitId, bool isLead, IReadOnlyList<IndependenceCheck> checks, DateTimeOffset at)
    {
        Id = id;
        (ApplicationId, AccountId, Name, ReviewUnitId, IsLead) = (applicationId, accountId, name, reviewUnitId, isLead);
        (Checks, NamedAt) = (checks, at);
        Version = 1;
    }

    public string Id { get; private set; }

    public string ApplicationId { get; private set; }

    public string AccountId { get; private set; }

    /// <summary>The name at that time.</summary>
    public string Name { get; private set; }

    public string ReviewUnitId { get; private set; }

    /// <summary>组长: writes the sheet and reports.</summary>
    public bool IsLead { get; private set; }

    /// <summary>What was checked when the person was named.</summary>
    public IReadOnlyList<IndependenceCheck> Checks { get; private set; }

    public DateTimeOffset NamedAt { get; private set; }

    /// <summary>When the person declared to be independent.</summary>
    public DateTimeOffset? DeclaredAt { get; private set; }

    /// <summary>Why the person declared not to be.</summary>
    public string? Conflict { get; private set; }

    /// <summary>When somebody else was named instead.</summary>
    public DateTimeOffset? ReleasedAt { get; private set; }

    /// <summary>Application-incremented concurrency token.</summary>
    public long Version { get; private set; }

    /// <summary>Declares independence, or what stands against it.</summary>
    /// <exception cref="RuleViolationException">It was declared before.</exception>
    internal void Declare(string? conflict, DateTimeOffset at)
    {
        if (DeclaredAt is not null || Conflict is not null)
        {
            throw new RuleViolationException("grading.declared-already");
        }

        Conflict = string.IsNullOrWhiteSpace(conflict) ? null : conflict.Trim();
        DeclaredAt = Conflict is null ? at : null;
        Version++;
    }

    internal void Release(DateTimeOffset at)
    {
        ReleasedAt = at;
        Version++;
    }
}
