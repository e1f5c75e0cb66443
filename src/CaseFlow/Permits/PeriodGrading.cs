using CaseFlow.Calendar;
using CaseFlow.Language;

namespace CaseFlow.Permits;

/// <summary>
/// Says which hours of an application raise its grade, and offers both ways out (GB 30871-2022, 5.1.1: hot work at night,
/// on rest days and holidays is managed one grade higher). Only the hours that touch count, not the whole window:
/// otherwise no 72-hour permit of grade 2 could exist.
/// </summary>
public sealed record PeriodGrading
{
    private PeriodGrading(PermitGrade asked, IReadOnlyList<WorkPeriod> periods, IReadOnlyList<TouchedPeriod> touched)
    {
        Asked = asked;
        Periods = periods;
        Touched = touched;
    }

    /// <summary>The asked grade.</summary>
    public PermitGrade Asked { get; }

    /// <summary>All stretches of work asked for.</summary>
    public IReadOnlyList<WorkPeriod> Periods { get; }

    /// <summary>The parts that raise the grade, in order.</summary>
    public IReadOnlyList<TouchedPeriod> Touched { get; }

    /// <summary>Leave those hours out and keep the grade; null when nothing would remain or nothing is touched.</summary>
    public LeaveOutOffer? LeaveOut { get; private init; }

    /// <summary>Take the higher grade; null when nothing is touched.</summary>
    public HigherGradeOffer? HigherGrade { get; private init; }

    /// <summary>What to tell when a year of the window has no holiday data; null otherwise.</summary>
    public Message? Warning { get; private init; }

    /// <summary>Whether the applicant has to choose.</summary>
    public bool NeedsChoice => Touched.Count > 0;

    /// <summary>Looks at an application's periods.</summary>
    /// <param name="type">The kind of permit; one without a period rule touches nothing.</param>
    /// <param name="asked">The asked grade.</param>
    /// <param name="window">The asked window.</param>
    /// <param name="daily">Daily working hours.</param>
    /// <param name="calendar">The working-day calendar.</param>
    /// <param name="clock">The town's zone.</param>
    public static PeriodGrading Of(PermitType type, PermitGrade asked, PermitWindow window, IReadOnlyList<DailyPeriod> daily, WorkingCalendar calendar, TownClock clock)
    {
        var periods = WorkPeriods.Of(window, daily, clock);
        if (type.Periods is not { } rule || periods.Count == 0)
        {
            return new PeriodGrading(asked, periods, []);
        }

        var cutter = new OffTimeParts(rule, calendar, clock);
        var parts = periods.SelectMany(period => cutter.Of(period), (period, cut) => (Period: period, cut.Part, cut.Reason)).ToList();
        TouchedPeriod[] touched = [.. parts.Where(p => p.Reason is not null).Select(p => new TouchedPeriod(p.Period, p.Part, p.Reason!.Value))];
        var warning = CalendarWarning.For(calendar.YearsWithoutData(clock.DateOf(periods[0].From), clock.DateOf(periods[^1].To.AddTicks(-1))));
        if (touched.Length == 0)
        {
            return new PeriodGrading(asked, periods, []) { Warning = warning };
        }

        var remaining = WorkPeriods.Joined(parts.Where(p => p.Reason is null).Select(p => p.Part));
        return new PeriodGrading(asked, periods, touched)
        {
            LeaveOut = remaining.Count == 0 ? null : new LeaveOutOffer(asked, remaining),
            HigherGrade = Offer(type, asked, window),
            Warning = warning,
        };
    }

    /// <summary>What holds with a choice; null when the choice is missing or not on offer.</summary>
    public GradedPeriods? With(PeriodChoice choice) => choice switch
    {
        _ when !NeedsChoice => new GradedPeriods(Asked, false, false, Periods),
        PeriodChoice.LeaveOut when LeaveOut is { } offer => new GradedPeriods(offer.Grade, false, false, offer.Periods),
        PeriodChoice.HigherGrade when HigherGrade is { } offer => new GradedPeriods(offer.Grade, true, offer.NeedsFurtherApprover, Periods),
        _ => null,
    };

    private static HigherGradeOffer Offer(PermitType type, PermitGrade asked, PermitWindow window)
    {
        var above = type.Above(asked);
        var grade = above ?? asked;
        var cut = window.Length > grade.Longest;
        return new HigherGradeOffer(grade, above is null, cut ? window with { To = window.From + grade.Longest } : window, cut);
    }
}
