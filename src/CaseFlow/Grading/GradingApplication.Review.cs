using CaseFlow.Assessments;
using CaseFlow.Calendar;
using CaseFlow.Language;

namespace CaseFlow.Grading;

// From the assignment of reviewers to their word on the corrections.
public sealed partial class GradingApplication
{
    /// <summary>The unit that reviews; never the organising unit.</summary>
    public string? ReviewUnitId { get; private set; }

    /// <summary>When the reviewers are to come.</summary>
    public DateOnly? VisitPlannedOn { get; private set; }

    public ReviewSheet Review { get; private set; }

    /// <summary>Hundredths of a point out of 100, once reported.</summary>
    public int? ScoreHundredths { get; private set; }

    public ReviewConclusion? Conclusion { get; private set; }

    /// <summary>The day of the report.</summary>
    public DateOnly? ReportedOn { get; private set; }

    /// <summary>Working days from the assignment to the report; null before.</summary>
    public int? ReviewDays { get; private set; }

    /// <summary>The report came after its limit.</summary>
    public bool IsReviewLate { get; private set; }

    /// <summary>How the non-conformities were put right, as last written down.</summary>
    public IReadOnlyList<RectifiedItem> Rectified { get; private set; }

    /// <summary>Further working days that are asked for and not decided yet.</summary>
    public int? AskedDays { get; private set; }

    /// <summary>Why.</summary>
    public string? AskedBecause { get; private set; }

    /// <summary>Names the unit that is to review and the day of its visit; nobody else has it yet.</summary>
    internal void Name(string reviewUnitId, DateOnly visitOn, DateOnly today)
    {
        Require(GradingStatus.Assigning);
        if (visitOn < today)
        {
            throw new RuleViolationException("grading.visit-past");
        }

        (ReviewUnitId, VisitPlannedOn) = (reviewUnitId, visitOn);
        Version++;
    }

    /// <summary>Gives it to the reviewers that were named.</summary>
    internal void Assign(string standardHash)
    {
        Require(GradingStatus.Assigning);
        if (ReviewUnitId is null)
        {
            throw new RuleViolationException("grading.nobody-named");
        }

        Review = ReviewSheet.Empty with { StandardHash = standardHash };
        Go(GradingStatus.Reviewing);
    }

    /// <summary>A reviewer is not independent: others are to be named.</summary>
    internal void AssignAnew(DateOnly today)
    {
        Require(GradingStatus.Reviewing);
        ReviewUnitId = null;
        Stop(today, GradingLimit.Review);
        Go(GradingStatus.Assigning);
    }

    /// <summary>Writes down what was found; it is not reported yet.</summary>
    /// <exception cref="RuleViolationException">It is not being reviewed, or a score is above what the item is worth.</exception>
    public void WriteReview(ReviewSheet sheet, AssessmentStandard standard)
    {
        Require(GradingStatus.Reviewing);
        Refuse(
        [
            .. sheet.Marks.Keys.Where(k => standard.Find(k) is null).Select(k => new Message("assessment.item-unknown", k)),
            .. sheet.Marks.Where(m => standard.Find(m.Key) is not null).SelectMany(m => m.Value.Impossible(standard.Find(m.Key)!)),
        ]);
        Review = sheet with { StandardHash = Review.StandardHash };
        Version++;
    }

    /// <summary>The reviewers report (评审报告): score and conclusion follow from what they wrote down.</summary>
    internal void Report(AssessmentStandard standard, decimal atLeast, WorkingCalendar calendar, DateOnly today)
    {
        Require(GradingStatus.Reviewing);
        Refuse(
        [
            .. standard.AllItems.SelectMany(i => Review.Marks.GetValueOrDefault(i.Key, ItemMark.Open).Missing(i)),
            .. string.IsNullOrWhiteSpace(Review.Opinion) ? new[] { new Message("grading.opinion-missing") } : [],
            .. Review.VisitedOn is not { } visited || visited > today ? new[] { new Message("grading.visit-impossible") } : [],
        ]);
        var score = Scoring.Of(standard, Review.Marks);
        ScoreHundredths = score.Hundredths;
        Conclusion = score.Vetoes > 0 || !score.Reaches(atLeast) ? ReviewConclusion.Failed : score.Failed > 0 ? ReviewConclusion.Rectify : ReviewConclusion.Passed;
        ReportedOn = today;
        if (Running(GradingLimit.Review) is { } limit)
        {
            (ReviewDays, IsReviewLate) = (calendar.WorkingDaysBetween(limit.Due.Start, today), today > limit.DueOn);
        }

        Stop(today, GradingLimit.Review);
        switch (Conclusion)
        {
            case ReviewConclusion.Failed:
                End(GradingStatus.Failed, Review.Opinion, today);
                break;
            case ReviewConclusion.Rectify:
                Go(GradingStatus.Rectifying);
                break;
            default:
                PassReview();
                break;
        }
    }

    /// <summary>Writes down how non-conformities were put right; it is not handed in yet.</summary>
    /// <exception cref="RuleViolationException">It is not being rectified, or an item was no non-conformity.</exception>
    public void WriteRectification(IReadOnlyList<RectifiedItem> items)
    {
        Require(GradingStatus.Rectifying);
        if (items.Any(i => !Review.Marks.TryGetValue(i.ItemKey, out var mark) || !mark.IsFailed))
        {
            throw new RuleViolationException("grading.not-a-nonconformity");
        }

        Rectified = items;
        Version++;
    }

    /// <summary>The enterprise says that everything is put right (整改完成).</summary>
    internal void Rectify(DateOnly today)
    {
        Require(GradingStatus.Rectifying);
        RequireInTime(GradingLimit.Rectification, today);
        var done = Rectified.Where(r => !string.IsNullOrWhiteSpace(r.Measures)).Select(r => r.ItemKey).ToHashSet();
        if (Review.Failed.Count(f => !done.Contains(f.Key)) is var open and > 0)
        {
            throw new RuleViolationException("grading.measures-missing", GradingWords.Number(open));
        }

        AskedDays = null;
        Stop(today, GradingLimit.Rectification);
        Go(GradingStatus.Verifying);
    }

    /// <summary>Asks for more time, once.</summary>
    /// <exception cref="RuleViolationException">It is not being rectified, was asked or granted before, or is more than the rules allow.</exception>
    public void AskExtension(int days, string? reason, GradingLimit limit, DateOnly today)
    {
        Require(GradingStatus.Rectifying);
        RequireInTime(GradingLimit.Rectification, today);
        if (AskedDays is not null || Running(GradingLimit.Rectification) is not { Extension: null })
        {
            throw new RuleViolationException("grading.extended-already");
        }

        if (days < 1 || days > limit.Extension)
        {
            throw new RuleViolationException("grading.extension-too-long", GradingWords.Number(limit.Extension));
        }

        (AskedBecause, AskedDays) = (Said(reason), days);
        Version++;
    }

    /// <summary>More time is granted, counted on from the first date.</summary>
    internal void Extend(Func<DateOnly, int, CountedDate> count)
    {
        Require(GradingStatus.Rectifying);
        if (AskedDays is not { } days || Running(GradingLimit.Rectification) is not { Extension: null } clock)
        {
            throw new RuleViolationException("grading.not-now");
        }

        Replace(clock, clock with { Extension = count(clock.DueOn, days) });
        AskedDays = null;
    }

    /// <summary>More time is denied; the date stays.</summary>
    internal void DenyExtension()
    {
        Require(GradingStatus.Rectifying);
        AskedDays = null;
        Version++;
    }

    /// <summary>The time to rectify is over (整改逾期): failed by the clock.</summary>
    internal void FailByClock(DateOnly today)
    {
        Require(GradingStatus.Rectifying);
        NoteLate(GradingLimit.Rectification);
        (AskedDays, IsEndedByClock) = (null, true);
        End(GradingStatus.Failed, null, today);
    }

    /// <summary>The reviewers looked at the corrections and are content (整改确认通过).</summary>
    internal void Confirm(DateOnly today)
    {
        Require(GradingStatus.Verifying);
        Stop(today, GradingLimit.Verification);
        PassReview();
    }

    /// <summary>They are not (整改确认不通过), in writing.</summary>
    internal void FailVerification(string? reason, DateOnly today)
    {
        Require(GradingStatus.Verifying);
        End(GradingStatus.Failed, Said(reason), today);
    }

    private void PassReview() => Go(IsShort ? GradingStatus.Announcing : GradingStatus.Auditing);
}
