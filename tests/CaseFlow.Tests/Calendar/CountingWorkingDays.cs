using System.Globalization;
using CaseFlow.Calendar;
using Xunit;

namespace CaseFlow.Tests.Calendar;

public sealed class CountingWorkingDays
{
    private static readonly WorkingCalendar Calendar = new(CalendarFile.Parse(SeedFiles.Read("calendar/cn-2024-2026.json")));

    [Theory]
    [InlineData("2024-04-22", 5, "2024-04-28")] // a Sunday that is worked
    [InlineData("2024-04-22", 10, "2024-05-08")]
    [InlineData("2024-09-02", 5, "2024-09-09")]
    [InlineData("2024-09-02", 10, "2024-09-14")] // a Saturday that is worked
    [InlineData("2024-02-08", 5, "2024-02-21")]
    [InlineData("2024-04-26", 10, "2024-05-13")]
    [InlineData("2025-09-26", 10, "2025-10-16")]
    [InlineData("2026-02-12", 5, "2026-02-26")]
    [InlineData("2024-12-25", 5, "2025-01-02")]
    [InlineData("2026-11-09", 10, "2026-11-23")]
    [InlineData("2024-04-22", 0, "2024-04-22")]
    [InlineData("2024-05-01", 1, "2024-05-06")] // counted from a holiday
    public void The_start_day_is_not_counted_and_make_up_days_are(string start, int days, string date) =>
        Assert.Equal(Day(date), Calendar.AddWorkingDays(Day(start), days).Date);

    [Theory]
    [InlineData("2024-02-10", DayKind.Holiday)]
    [InlineData("2024-02-18", DayKind.MakeUpWorkingDay)]
    [InlineData("2024-04-27", DayKind.RestDay)]
    [InlineData("2024-04-28", DayKind.MakeUpWorkingDay)]
    [InlineData("2024-05-04", DayKind.Holiday)] // a Saturday inside the holiday
    [InlineData("2024-05-06", DayKind.WorkingDay)]
    public void Every_day_is_of_one_kind(string date, DayKind kind)
    {
        Assert.Equal(kind, Calendar.KindOf(Day(date)));
        Assert.Equal(kind is DayKind.WorkingDay or DayKind.MakeUpWorkingDay, Calendar.IsWorkingDay(Day(date)));
        Assert.Equal(kind is DayKind.RestDay, Calendar.IsRestDay(Day(date)));
        Assert.Equal(kind is DayKind.Holiday, Calendar.IsHoliday(Day(date)));
    }

    [Theory]
    [InlineData("2024-05-06", "2024-04-30")]
    [InlineData("2024-04-29", "2024-04-28")]
    [InlineData("2024-01-01", "2023-12-29")]
    public void The_last_working_day_before_lies_strictly_before(string date, string before) =>
        Assert.Equal(Day(before), Calendar.LastWorkingDayBefore(Day(date)));

    [Theory]
    [InlineData("2024-05-01", 0)]
    [InlineData("2024-05-06", 1)]
    [InlineData("2024-05-11", 6)]
    [InlineData("2024-05-12", 6)]
    public void Working_days_of_a_month_are_numbered(string date, int number) =>
        Assert.Equal(number, Calendar.WorkingDayOfMonth(Day(date)));

    [Fact]
    public void A_year_without_data_counts_weekends_only_and_says_so()
    {
        var counted = Calendar.AddWorkingDays(Day("2026-12-30"), 3);

        Assert.Equal(Day("2027-01-04"), counted.Date);
        Assert.Equal([2027], counted.YearsWithoutData);
        Assert.Equal("calendar.no-data", counted.Warning?.Code);
    }

    [Fact]
    public void A_known_year_warns_of_nothing() =>
        Assert.Null(Calendar.AddWorkingDays(Day("2024-04-22"), 5).Warning);

    [Fact]
    public void A_count_explains_itself()
    {
        var counted = Calendar.AddWorkingDays(Day("2024-04-22"), 5);

        Assert.Equal([Day("2024-04-27")], counted.Skipped);
        Assert.Equal([Day("2024-04-28")], counted.MadeUp);
        Assert.Equal("calendar.counted-skipping-made-up", counted.Explanation.Code);
        Assert.Equal(["04-22", "5", "1", "04-28"], counted.Explanation.Arguments);
    }

    [Fact]
    public void Days_are_not_counted_backwards() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => Calendar.AddWorkingDays(Day("2024-04-22"), -1));

    [Fact]
    public void A_year_is_not_given_twice()
    {
        CalendarYearData year = new(2024, [], [], []);

        Assert.Throws<ArgumentException>(() => new WorkingCalendar([year, year]));
    }

    private static DateOnly Day(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
