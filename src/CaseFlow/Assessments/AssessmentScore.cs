namespace CaseFlow.Assessments;

/// <summary>Points of an assessment, or of a part of one, in whole numbers; while something is open, of what was judged so far.</summary>
/// <param name="Full">Full points of all items.</param>
/// <param name="NotApplicable">Of these, points of items that do not apply.</param>
/// <param name="Judged">Full points of the items that apply and were judged.</param>
/// <param name="Got">Points got of those.</param>
/// <param name="Items">How many items.</param>
/// <param name="Open">How many of them are not judged yet.</param>
/// <param name="Failed">How many cost points or fail the whole.</param>
/// <param name="Vetoes">How many fail the whole.</param>
public sealed record AssessmentScore(int Full, int NotApplicable, int Judged, int Got, int Items, int Open, int Failed, int Vetoes)
{
    /// <summary>Points lost.</summary>
    public int Lost => Judged - Got;

    /// <summary>Hundredths of a point out of 100, rounded down so that a score never claims a level it does not reach; null where nothing applies or nothing was judged.</summary>
    public int? Hundredths => Judged == 0 ? null : (int)((long)Got * 10_000 / Judged);

    /// <summary>Whether the score is at least so many out of 100, compared exactly.</summary>
    public bool Reaches(decimal atLeast) => Judged > 0 && (decimal)Got * 100 >= atLeast * Judged;
}
