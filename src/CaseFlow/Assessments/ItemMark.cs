using CaseFlow.Language;

namespace CaseFlow.Assessments;

/// <summary>What an enterprise says about one item.</summary>
/// <param name="Verdict">How it was judged.</param>
/// <param name="Points">Points got, where some were taken off; null while they are not said.</param>
/// <param name="IsVetoHit">The item fails the whole (触及否决项).</param>
/// <param name="Finding">What is lacking (问题描述).</param>
/// <param name="Reason">Why it does not apply.</param>
public sealed record ItemMark(ItemVerdict Verdict, int? Points = null, bool IsVetoHit = false, string? Finding = null, string? Reason = null)
{
    /// <summary>Characters of a finding or a reason, at most.</summary>
    public const int LongestText = 2000;

    /// <summary>Nothing said yet.</summary>
    public static ItemMark Open { get; } = new(ItemVerdict.Open);

    /// <summary>It costs points or fails the whole, so something has to be put right.</summary>
    public bool IsFailed => IsVetoHit || Verdict == ItemVerdict.Deducted;

    /// <summary>Points got of an item; null while that is not known, or where it does not apply.</summary>
    public int? Got(StandardItem item) => Verdict switch
    {
        ItemVerdict.Full => item.Full,
        ItemVerdict.Deducted => Points,
        _ => null,
    };

    /// <summary>Everything that cannot be written down at all.</summary>
    public IEnumerable<Message> Impossible(StandardItem item)
    {
        if (Points is { } points && (points < 0 || points > item.Full))
        {
            yield return new Message("assessment.points-beyond", item.AsArgument(), AssessmentWords.Number(item.Full));
        }

        if (Verdict == ItemVerdict.NotApplicable && !item.MayBeNotApplicable)
        {
            yield return new Message("assessment.always-applies", item.AsArgument());
        }

        if (IsVetoHit && !item.IsVeto)
        {
            yield return new Message("assessment.no-veto", item.AsArgument());
        }

        if (Finding?.Length > LongestText || Reason?.Length > LongestText)
        {
            yield return new Message("assessment.text-too-long", item.AsArgument(), AssessmentWords.Number(LongestText));
        }
    }

    /// <summary>Everything that keeps the whole from being filed.</summary>
    public IEnumerable<Message> Missing(StandardItem item)
    {
        if (Verdict == ItemVerdict.Open)
        {
            yield return new Message("assessment.item-open", item.AsArgument());
        }

        if (Verdict == ItemVerdict.Deducted && (Points is null || Points == item.Full))
        {
            yield return new Message("assessment.points-missing", item.AsArgument(), AssessmentWords.Number(item.Full));
        }

        if (IsFailed && string.IsNullOrWhiteSpace(Finding))
        {
            yield return new Message("assessment.finding-missing", item.AsArgument());
        }

        if (Verdict == ItemVerdict.NotApplicable && string.IsNullOrWhiteSpace(Reason))
        {
            yield return new Message("assessment.reason-missing", item.AsArgument());
        }

        if (IsVetoHit && Verdict != ItemVerdict.Deducted)
        {
            yield return new Message("assessment.veto-without-deduction", item.AsArgument());
        }
    }
}
