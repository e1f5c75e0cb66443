using System.Globalization;
using CaseFlow.Calendar;
using CaseFlow.Reminders;
using CaseFlow.Reporting;
using Xunit;

namespace CaseFlow.Tests.Reporting;

public sealed class CountingReminders
{
    private readonly ReminderPlan _plan = new(new RemindersOptions(), new WorkingCalendar(CalendarFile.Parse(SeedFiles.Read("calendar/cn-2024-2026.json"))));

    // Month by month: before and on the due date, then the first six days late.
    [Theory]
    [InlineData(1, "01-24 01-28 01-30 01-31 02-01 02-02 02-03 02-10 02-17 02-24")]
    [InlineData(2, "02-22 02-26 02-28 02-29 03-01 03-02 03-03 03-10 03-17 03-24")]
    [InlineData(3, "03-24 03-28 03-29 03-31 04-01 04-02 04-03 04-10 04-17 04-24")]
    [InlineData(4, "04-23 04-27 04-29 04-30 05-01 05-02 05-03 05-10 05-17 05-24")]
    [InlineData(5, "05-24 05-28 05-30 05-31 06-01 06-02 06-03 06-10 06-17 06-24")]
    [InlineData(6, "06-23 06-27 06-28 06-30 07-01 07-02 07-03 07-10 07-17 07-24")]
    [InlineData(7, "07-24 07-28 07-30 07-31 08-01 08-02 08-03 08-10 08-17 08-24")]
    [InlineData(8, "08-24 08-28 08-30 08-31 09-01 09-02 09-03 09-10 09-17 09-24")]
    [InlineData(9, "09-23 09-27 09-29 09-30 10-01 10-02 10-03 10-10 10-17 10-24")]
    [InlineData(10, "10-24 10-28 10-30 10-31 11-01 11-02 11-03 11-10 11-17 11-24")]
    [InlineData(11, "11-23 11-27 11-29 11-30 12-01 12-02 12-03 12-10 12-17 12-24")]
    [InlineData(12, "12-24 12-28 12-30 12-31 01-01 01-02 01-03 01-10 01-17 01-24")]
    public void The_table_of_2024(int month, string days) =>
        Assert.Equal(days, string.Join(' ', _plan.Days(TownOf2024.Due(month)).Take(10).Select(d => d.On.ToString("MM-dd", CultureInfo.InvariantCulture))));

    [Fact]
    public void Product_and_an_independent_count_agree_on_every_day_of_2024()
    {
        var until = new DateOnly(2025, 1, 1);
        for (var month = 1; month <= 12; month++)
        {
            Assert.Equal(
                TownOf2024.ReminderDays(month, until),
                _plan.Days(TownOf2024.Due(month)).Select(d => d.On).TakeWhile(d => d <= until).Where(d => d >= TownOf2024.FirstDay));
        }
    }

    [Fact]
    public void The_last_working_day_that_is_three_days_before_is_one_reminder()
    {
        // Monday after a weekend: Friday is the third day before and the last working day.
        Assert.Equal([-7, -3, 0, 1], _plan.Days(new DateOnly(2024, 3, 18)).Take(4).Select(d => d.DaysLate));
    }

    [Fact]
    public void Head_and_office_are_told_from_the_third_day_on() =>
        Assert.Equal([3, 10, 17], _plan.Days(TownOf2024.Due(5)).Where(_plan.Escalates).Take(3).Select(d => d.DaysLate));
}
