using CaseFlow.Permits;
using Xunit;

namespace CaseFlow.Tests.Permits;

public sealed class GradingByPeriods
{
    private readonly PermitScene _world = new();

    // 2024-04-22 is a Monday; 04-27 a Saturday off, 04-28 a Sunday worked, 05-01 to 05-05 the holiday, 05-11 a Saturday worked.
    [Theory]
    [InlineData("2024-04-22 08:00", "2024-04-22 16:00", "08:00", "16:00", "")]
    [InlineData("2024-04-22 12:00", "2024-04-22 20:00", "12:00", "20:00", "")] // ends when the night begins
    [InlineData("2024-04-22 12:01", "2024-04-22 20:01", "12:01", "20:01", "night 04-22 20:00-04-22 20:01")]
    [InlineData("2024-04-22 06:00", "2024-04-22 14:00", "06:00", "14:00", "")] // begins when the night ends
    [InlineData("2024-04-22 05:59", "2024-04-22 13:59", "05:59", "13:59", "night 04-22 05:59-04-22 06:00")]
    [InlineData("2024-04-22 22:00", "2024-04-23 04:00", "22:00", "04:00", "night 04-22 22:00-04-23 04:00")] // past midnight is one part
    [InlineData("2024-04-27 08:00", "2024-04-27 16:00", "08:00", "16:00", "rest-day 04-27 08:00-04-27 16:00")]
    [InlineData("2024-04-28 08:00", "2024-04-28 16:00", "08:00", "16:00", "")] // a make-up working day is no rest day
    [InlineData("2024-05-11 08:00", "2024-05-11 16:00", "08:00", "16:00", "")]
    [InlineData("2024-05-01 08:00", "2024-05-01 16:00", "08:00", "16:00", "holiday 05-01 08:00-05-01 16:00")]
    [InlineData("2024-05-04 08:00", "2024-05-04 16:00", "08:00", "16:00", "holiday 05-04 08:00-05-04 16:00")] // a Saturday inside the holiday
    [InlineData("2024-04-22 08:00", "2024-04-25 08:00", "08:00", "18:00", "")] // 72 hours, worked by day only
    [InlineData("2024-04-26 08:00", "2024-04-29 08:00", "08:00", "18:00", "rest-day 04-27 08:00-04-27 18:00")] // Friday to Monday
    [InlineData("2024-04-30 08:00", "2024-05-02 08:00", "08:00", "08:00", "night 04-30 20:00-05-01 00:00; holiday 05-01 00:00-05-02 08:00")] // round the clock
    [InlineData("2024-04-26 20:00", "2024-04-27 04:00", "20:00", "04:00", "night 04-26 20:00-04-27 00:00; rest-day 04-27 00:00-04-27 04:00")]
    public void Hours_at_night_on_rest_days_and_holidays_are_found(string from, string to, string dailyFrom, string dailyTo, string touched)
    {
        var grading = Grade("grade-2", from, to, (dailyFrom, dailyTo));

        Assert.Equal(touched, string.Join("; ", grading.Touched.Select(t => $"{Word(t.Reason)} {Text(t.Part)}")));
        Assert.Equal(touched.Length > 0, grading.NeedsChoice);
    }

    [Theory]
    [InlineData("grade-2", PeriodChoice.HigherGrade, "grade-1", true, false)]
    [InlineData("grade-1", PeriodChoice.HigherGrade, "special", true, false)] // one grade up, no further approver
    [InlineData("special", PeriodChoice.HigherGrade, "special", true, true)] // stays special, with its further approver
    [InlineData("grade-2", PeriodChoice.LeaveOut, "grade-2", false, false)]
    [InlineData("special", PeriodChoice.LeaveOut, "special", false, false)]
    public void The_choice_decides_the_grade(string asked, PeriodChoice choice, string grade, bool raised, bool further)
    {
        var graded = Grade(asked, "2024-04-22 14:00", "2024-04-22 22:00", ("14:00", "22:00")).With(choice);

        Assert.Equal(grade, graded?.Grade.Code);
        Assert.Equal(raised, graded?.IsRaised);
        Assert.Equal(further, graded?.NeedsFurtherApprover);
    }

    [Fact]
    public void Leaving_out_keeps_the_other_part_of_a_period()
    {
        var grading = Grade("grade-2", "2024-04-25 06:00", "2024-04-28 06:00", ("06:00", "22:00"));

        Assert.Equal(["04-25 06:00-04-25 20:00", "04-26 06:00-04-26 20:00"], grading.LeaveOut!.Periods.Select(Text));
        Assert.Equal("grade-2", grading.LeaveOut.Grade.Code);
    }

    [Fact]
    public void Nothing_is_offered_to_leave_out_when_nothing_remains()
    {
        var grading = Grade("grade-2", "2024-05-01 08:00", "2024-05-01 16:00", ("08:00", "16:00"));

        Assert.Null(grading.LeaveOut);
        Assert.Null(grading.With(PeriodChoice.LeaveOut));
    }

    [Fact]
    public void The_higher_grade_brings_its_longest_validity()
    {
        var offer = Grade("grade-2", "2024-04-26 08:00", "2024-04-29 08:00", ("08:00", "18:00")).HigherGrade!;

        Assert.True(offer.IsWindowCut);
        Assert.Equal(TimeSpan.FromHours(8), offer.LongestWindow.Length);
        Assert.False(offer.NeedsFurtherApprover);
    }

    [Fact]
    public void The_highest_grade_calls_its_further_approver()
    {
        var offer = Grade("special", "2024-04-22 14:00", "2024-04-22 22:00", ("14:00", "22:00")).HigherGrade!;

        Assert.True(offer.NeedsFurtherApprover);
        Assert.Equal("principal", offer.Grade.ApproversOf(toxicRisk: false, needsFurtherApprover: true).Last().Role);
        Assert.Equal("deputy-principal", offer.Grade.ApproversOf(toxicRisk: false, needsFurtherApprover: false).Last().Role);
    }

    [Fact]
    public void Without_a_choice_nothing_holds() =>
        Assert.Null(Grade("grade-2", "2024-04-22 14:00", "2024-04-22 22:00", ("14:00", "22:00")).With(PeriodChoice.None));

    [Fact]
    public void Two_periods_a_day_are_kept_apart_and_cut_to_the_window()
    {
        var grading = Grade("grade-2", "2024-04-22 09:00", "2024-04-23 10:00", ("08:00", "12:00"), ("13:00", "17:00"));

        Assert.Equal(["04-22 09:00-04-22 12:00", "04-22 13:00-04-22 17:00", "04-23 08:00-04-23 10:00"], grading.Periods.Select(Text));
    }

    [Fact]
    public void A_year_without_holiday_data_is_warned_of() =>
        Assert.Equal("calendar.no-data", Grade("grade-2", "2027-05-03 08:00", "2027-05-03 16:00", ("08:00", "16:00")).Warning?.Code);

    [Fact]
    public void Confined_space_is_not_raised()
    {
        _world.Type = PermitScene.Types["confined-space"];

        Assert.False(Grade("standard", "2024-05-01 00:00", "2024-05-02 00:00", ("00:00", "00:00")).NeedsChoice);
    }

    private PeriodGrading Grade(string grade, string from, string to, params (string From, string To)[] daily) =>
        PeriodGrading.Of(_world.Type, _world.Type.Grade(grade)!, PermitScene.Window(from, to), [.. daily.Select(d => PermitScene.Hours(d.From, d.To))], _world.Calendar, _world.Clock);

    private string Text(WorkPeriod period) => $"{_world.Clock.ToLocal(period.From):MM-dd HH:mm}-{_world.Clock.ToLocal(period.To):MM-dd HH:mm}";

    private static string Word(OffTime reason) => reason switch { OffTime.Holiday => "holiday", OffTime.RestDay => "rest-day", _ => "night" };
}
