namespace CaseFlow.Grading;

/// <summary>A reviewer's place in a review unit; a reviewer belongs to one.</summary>
public sealed class ReviewUnitMember
{
    private ReviewUnitMember()
    {
        AccountId = ReviewUnitId = null!;
    }

    public ReviewUnitMember(string accountId, string reviewUnitId) => (AccountId, ReviewUnitId) = (accountId, reviewUnitId);

    public string AccountId { get; private set; }

    public string ReviewUnitId { get; private set; }
}
