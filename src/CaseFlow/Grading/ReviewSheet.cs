using CaseFlow.Assessments;

namespace CaseFlow.Grading;

/// <summary>What the reviewers found on site (评审表).</summary>
/// <param name="StandardHash">The version of the standard that is scored; null before the review.</param>
/// <param name="Marks">What was said about each item; one that costs points is a non-conformity (不符合项).</param>
/// <param name="VisitedOn">The day on site.</param>
/// <param name="Opinion">The reviewers' own words (评审意见).</param>
public sealed record ReviewSheet(string? StandardHash, IReadOnlyDictionary<string, ItemMark> Marks, DateOnly? VisitedOn, string? Opinion)
{
    /// <summary>Nothing found yet.</summary>
    public static ReviewSheet Empty { get; } = new(null, new Dictionary<string, ItemMark>(), null, null);

    /// <summary>Non-conformities by item.</summary>
    public IEnumerable<KeyValuePair<string, ItemMark>> Failed => Marks.Where(m => m.Value.IsFailed);
}
