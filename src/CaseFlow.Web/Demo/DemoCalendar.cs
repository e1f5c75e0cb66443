using System.Globalization;
using CaseFlow.Calendar;

namespace CaseFlow.Web.Demo;

/// <summary>Gives the demo's story its days: a campaign's year as the plan has it, or so many days before the first start of the product.</summary>
/// <param name="town">The town's clock.</param>
/// <param name="now">The first start.</param>
public sealed class DemoCalendar(TownClock town, DateTimeOffset now)
{
    // The plan was issued on 26 January.
    private const int UsualStartDay = 26;
    private const int DaysAtLeast = 14;

    public DateOnly Today { get; } = town.DateOf(now);

    public DateTimeOffset Now { get; } = now;

    /// <summary>The day on which this year's work begins: the plan's, or two weeks ago where that is too near.</summary>
    public DateOnly FirstDay
    {
        get
        {
            var (newYear, usual) = (new DateOnly(Today.Year, 1, 1), new DateOnly(Today.Year, 1, UsualStartDay));
            var early = Today.AddDays(-DaysAtLeast);
            return usual <= early ? usual : early > newYear ? early : newYear;
        }
    }

    /// <summary>A day of this year or an earlier one, or the next that is no weekend.</summary>
    public DateOnly Day(string monthAndDay, int yearsAgo = 0)
    {
        var day = DateOnly.ParseExact(string.Create(CultureInfo.InvariantCulture, $"{Today.Year - yearsAgo}-{monthAndDay}"), "yyyy-MM-dd", CultureInfo.InvariantCulture);
        return Working(day, 1);
    }

    /// <summary>So many days before today, or the last before that which is no weekend.</summary>
    public DateOnly Ago(int days) => Working(Today.AddDays(-days), -1);

    /// <summary>The same day or the next that is no weekend.</summary>
    public static DateOnly After(DateOnly day, int days) => Working(day.AddDays(days), 1);

    /// <summary>An instant of a day.</summary>
    public DateTimeOffset At(DateOnly day, int hour, int minute = 0) => town.At(day, new TimeOnly(hour, minute));

    private static DateOnly Working(DateOnly day, int step)
    {
        while (day.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday)
        {
            day = day.AddDays(step);
        }

        return day;
    }
}
