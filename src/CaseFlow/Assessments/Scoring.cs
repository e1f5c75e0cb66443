namespace CaseFlow.Assessments;

/// <summary>Computes scores: points got ÷ (full points − not applicable) × 100; a veto fails the whole.</summary>
public static class Scoring
{
    /// <summary>The score of the whole.</summary>
    public static AssessmentScore Of(AssessmentStandard standard, IReadOnlyDictionary<string, ItemMark> marks) => Of(standard.AllItems, marks);

    /// <summary>The score of some items.</summary>
    public static AssessmentScore Of(IEnumerable<StandardItem> items, IReadOnlyDictionary<string, ItemMark> marks)
    {
        var score = new AssessmentScore(0, 0, 0, 0, 0, 0, 0, 0);
        foreach (var item in items)
        {
            var mark = marks.GetValueOrDefault(item.Key, ItemMark.Open);
            var got = mark.Got(item);
            score = new AssessmentScore(
                score.Full + item.Full,
                score.NotApplicable + (mark.Verdict == ItemVerdict.NotApplicable ? item.Full : 0),
                score.Judged + (got is null ? 0 : item.Full),
                score.Got + (got ?? 0),
                score.Items + 1,
                score.Open + (mark.Verdict == ItemVerdict.Open || (mark.Verdict == ItemVerdict.Deducted && got is null) ? 1 : 0),
                score.Failed + (mark.IsFailed ? 1 : 0),
                score.Vetoes + (mark.IsVetoHit ? 1 : 0));
        }

        return score;
    }

    /// <summary>The highest level that a score reaches; null below all of them, and with a veto.</summary>
    public static StandardLevel? LevelOf(AssessmentStandard standard, AssessmentScore score) =>
        score.Vetoes > 0 ? null : standard.Levels.OrderByDescending(l => l.AtLeast).FirstOrDefault(l => score.Reaches(l.AtLeast));
}
