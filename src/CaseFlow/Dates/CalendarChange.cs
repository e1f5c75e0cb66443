using CaseFlow.Calendar;

namespace CaseFlow.Dates;

/// <summary>The working-day calendar before and after years are taken over.</summary>
/// <param name="Now">As it stands.</param>
/// <param name="Then">As it will be.</param>
/// <param name="Days">The days that become something else, in order.</param>
/// <param name="Today">Nothing before it is moved.</param>
public sealed record CalendarChange(WorkingCalendar Now, WorkingCalendar Then, IReadOnlyList<DateOnly> Days, DateOnly Today)
{
    /// <summary>Compares years as they stand with those that are to be taken over.</summary>
    public static CalendarChange Of(IReadOnlyList<CalendarYearData> known, IReadOnlyList<CalendarYearData> years, DateOnly today)
    {
        var now = new WorkingCalendar(known);
        var then = new WorkingCalendar(known.Where(k => years.All(y => y.Year != k.Year)).Concat(years));
        var days = years.SelectMany(y => DaysOf(y.Year)).Where(day => now.KindOf(day) != then.KindOf(day)).Order();
        return new CalendarChange(now, then, [.. days], today);
    }

    private static IEnumerable<DateOnly> DaysOf(int year) =>
        Enumerable.Range(0, DateTime.IsLeapYear(year) ? 366 : 365).Select(day => new DateOnly(year, 1, 1).AddDays(day));
}
