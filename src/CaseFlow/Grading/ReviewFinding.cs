using CaseFlow.Language;

namespace CaseFlow.Grading;

/// <summary>What was found true about a review (查实的评审问题), by whoever looked into it; the watch over reviewers counts it, and a revocation may stand on it.</summary>
public sealed class ReviewFinding
{
    private ReviewFinding()
    {
        Id = ReviewUnitId = Words = SourceNumber = SourceId = null!;
        KindName = null!;
    }

    /// <exception cref="RuleViolationException">Nothing is said.</exception>
    public ReviewFinding(string id, ReviewParty party, Localized kindName, string? words, bool isGroundToRevoke, string sourceId, string sourceNumber, DateOnly on)
    {
        (Id, ReviewUnitId, AccountId, ApplicationId) = (id, party.ReviewUnitId, party.AccountId, party.ApplicationId);
        Words = string.IsNullOrWhiteSpace(words) ? throw new RuleViolationException("grading.finding-required") : words.Trim();
        (KindName, IsGroundToRevoke) = (kindName, isGroundToRevoke);
        (SourceId, SourceNumber, On) = (sourceId, sourceNumber, on);
    }

    public string Id { get; private set; }

    public string ReviewUnitId { get; private set; }

    /// <summary>The reviewer; null where it is the unit's.</summary>
    public string? AccountId { get; private set; }

    /// <summary>The application whose review it was; null where it is about no single one.</summary>
    public string? ApplicationId { get; private set; }

    /// <summary>What kind of wrong: 弄虚作假, 搭车收费.</summary>
    public Localized KindName { get; private set; }

    /// <summary>What was found.</summary>
    public string Words { get; private set; }

    /// <summary>Whether the certificate that came of the review may be revoked because of it.</summary>
    public bool IsGroundToRevoke { get; private set; }

    /// <summary>The case in which it was found.</summary>
    public string SourceId { get; private set; }

    /// <summary>That case's number.</summary>
    public string SourceNumber { get; private set; }

    public DateOnly On { get; private set; }
}
