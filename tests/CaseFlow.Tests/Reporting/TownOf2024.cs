namespace CaseFlow.Tests.Reporting;

/// <summary>The reminder days of 2024 counted by hand's rules over the State Council's lists for 2024 (国办发明电〔2023〕7号), with nothing of the product in it.</summary>
internal static class TownOf2024
{
    public static readonly DateOnly FirstDay = new(2024, 1, 26);

    private static readonly HashSet<DateOnly> Off =
    [
        .. Days(1, 1, 1), .. Days(2, 10, 17), .. Days(4, 4, 6), .. Days(5, 1, 5), .. Days(6, 10, 10), .. Days(9, 15, 17), .. Days(10, 1, 7),
    ];

    private static readonly HashSet<DateOnly> Worked =
    [
        new(2024, 2, 4), new(2024, 2, 18), new(2024, 4, 7), new(2024, 4, 28), new(2024, 5, 11), new(2024, 9, 14), new(2024, 9, 29), new(2024, 10, 12),
    ];

    public static DateOnly Due(int month) => new(2024, month, DateTime.DaysInMonth(2024, month));

    /// <summary>The days on which an unfiled report of a month is asked for, up to a day.</summary>
    public static IReadOnlyList<DateOnly> ReminderDays(int month, DateOnly until) => ReminderDays(Due(month), until);

    /// <summary>The days on which anything due on a day is asked for, up to another.</summary>
    public static IReadOnlyList<DateOnly> ReminderDays(DateOnly due, DateOnly until)
    {
        var lastWorkingDay = due.AddDays(-1);
        while (Off.Contains(lastWorkingDay) || (lastWorkingDay.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday && !Worked.Contains(lastWorkingDay)))
        {
            lastWorkingDay = lastWorkingDay.AddDays(-1);
        }

        var days = new SortedSet<DateOnly> { due.AddDays(-7), due.AddDays(-3), lastWorkingDay, due, due.AddDays(1), due.AddDays(2), due.AddDays(3) };
        for (var late = due.AddDays(10); late <= until; late = late.AddDays(7))
        {
            days.Add(late);
        }

        return [.. days.Where(d => d >= FirstDay && d <= until)];
    }

    private static IEnumerable<DateOnly> Days(int month, int first, int last) => Enumerable.Range(first, last - first + 1).Select(day => new DateOnly(2024, month, day));
}
