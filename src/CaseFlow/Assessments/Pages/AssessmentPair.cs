namespace CaseFlow.Assessments.Pages;

/// <summary>Two self-assessments side by side: elements and items are matched by their keys, so that versions of a standard may differ.</summary>
/// <param name="left">The earlier one.</param>
/// <param name="right">The later one.</param>
internal sealed class AssessmentPair(AssessmentDossier left, AssessmentDossier right)
{
    public AssessmentDossier Left { get; } = left;

    public AssessmentDossier Right { get; } = right;

    /// <summary>Every element of either.</summary>
    public IReadOnlyList<(string Name, AssessmentScore? Left, AssessmentScore? Right)> Elements { get; } =
    [
        .. right.Standard.Elements.Concat(left.Standard.Elements.Where(l => right.Standard.Elements.All(r => r.Key != l.Key)))
            .Select(e => ($"{e.Number} {e.Name}", ScoreOf(left, e.Key), ScoreOf(right, e.Key))),
    ];

    /// <summary>Items that were judged otherwise, that are new, that are gone or that ask for something else.</summary>
    public IReadOnlyList<ComparedItem> Items { get; } =
    [
        .. right.Standard.AllItems.Concat(left.Standard.AllItems.Where(l => right.Standard.Find(l.Key) is null))
            .Select(i => new ComparedItem(i, SideOf(left, i.Key), SideOf(right, i.Key))).Where(c => c.Differs),
    ];

    private static AssessmentScore? ScoreOf(AssessmentDossier side, string elementKey) =>
        side.Standard.Elements.FirstOrDefault(e => e.Key == elementKey) is { } element ? Scoring.Of(element.Items, side.Assessment.Marks) : null;

    private static (StandardItem Item, ItemMark Mark)? SideOf(AssessmentDossier side, string itemKey) =>
        side.Standard.Find(itemKey) is { } item ? (item, side.Assessment.Marks.GetValueOrDefault(itemKey, ItemMark.Open)) : null;
}
