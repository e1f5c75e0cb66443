using CaseFlow.Calendar;

namespace CaseFlow.Permits;

/// <summary>Turns daily working hours into actual stretches of time.</summary>
public static class WorkPeriods
{
    /// <summary>A window is unrolled for at most this many days: no type comes near it, and a mistyped year must not cost memory.</summary>
    private const int MostDays = 400;

    /// <summary>Every daily period on every day of the window, cut to the window, in order; stretches that touch become one.</summary>
    public static IReadOnlyList<WorkPeriod> Of(PermitWindow window, IReadOnlyList<DailyPeriod> daily, TownClock clock)
    {
        if (window.IsReversed)
        {
            return [];
        }

        // The evening before the first day may reach into the window past midnight.
        var first = clock.DateOf(window.From).AddDays(-1);
        var days = Math.Min(MostDays, clock.DateOf(window.To).DayNumber - first.DayNumber + 1);
        var periods =
            from day in Enumerable.Range(0, days)
            let date = first.AddDays(day)
            from hours in daily
            let @from = Later(clock.At(date, hours.From), window.From)
            let to = Earlier(clock.At(hours.EndsNextDay ? date.AddDays(1) : date, hours.To), window.To)
            where @from < to
            orderby @from
            select new WorkPeriod(@from, to);
        return Joined(periods);
    }

    /// <summary>Stretches in order of their begin, those that touch or overlap made one.</summary>
    public static IReadOnlyList<WorkPeriod> Joined(IEnumerable<WorkPeriod> ordered)
    {
        List<WorkPeriod> joined = [];
        foreach (var period in ordered)
        {
            if (joined.Count > 0 && period.From <= joined[^1].To)
            {
                joined[^1] = joined[^1] with { To = Later(joined[^1].To, period.To) };
            }
            else
            {
                joined.Add(period);
            }
        }

        return joined;
    }

    private static DateTimeOffset Later(DateTimeOffset a, DateTimeOffset b) => a > b ? a : b;

    private static DateTimeOffset Earlier(DateTimeOffset a, DateTimeOffset b) => a < b ? a : b;
}
