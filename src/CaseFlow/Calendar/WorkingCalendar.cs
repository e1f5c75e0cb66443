namespace CaseFlow.Calendar;

/// <summary>
/// The working-day calendar (工作日历): the ordinary week, corrected by each year's notice of the State Council.
/// A year without a notice counts weekends only, and every answer that touches one says so.
/// </summary>
public sealed class WorkingCalendar
{
    private readonly Dictionary<DateOnly, DayKind> _exceptions = [];
    private readonly SortedSet<int> _years = [];

    /// <summary>Builds the calendar from the years whose notices are known.</summary>
    /// <exception cref="ArgumentException">A year is given twice.</exception>
    public WorkingCalendar(IEnumerable<CalendarYearData> years)
    {
        foreach (var year in years)
        {
            if (!_years.Add(year.Year))
            {
                throw new ArgumentException($"The year {year.Year} is given twice.", nameof(years));
            }

            foreach (var date in year.Off)
            {
                _exceptions[date] = DayKind.Holiday;
            }

            foreach (var date in year.WorkOnWeekend)
            {
                _exceptions[date] = DayKind.MakeUpWorkingDay;
            }
        }
    }

    /// <summary>Years whose notice is known.</summary>
    public IReadOnlyCollection<int> Years => _years;

    /// <summary>Whether a year's notice is known; if not, its holidays are counted as ordinary days.</summary>
    public bool HasData(int year) => _years.Contains(year);

    /// <summary>What sort of day a date is.</summary>
    public DayKind KindOf(DateOnly date) =>
        _exceptions.TryGetValue(date, out var kind) ? kind
        : date.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday ? DayKind.RestDay
        : DayKind.WorkingDay;

    /// <summary>Whether people work on a date.</summary>
    public bool IsWorkingDay(DateOnly date) => KindOf(date) is DayKind.WorkingDay or DayKind.MakeUpWorkingDay;

    /// <summary>Whether a date is an ordinary weekend day off; a make-up working day is none.</summary>
    public bool IsRestDay(DateOnly date) => KindOf(date) is DayKind.RestDay;

    /// <summary>Whether a date is off by the State Council's notice.</summary>
    public bool IsHoliday(DateOnly date) => KindOf(date) is DayKind.Holiday;

    /// <summary>The date that is <paramref name="days"/> working days after a start, the start day not counted (首日不计).</summary>
    /// <param name="start">Any date, working or not.</param>
    /// <param name="days">Working days; 0 is the start itself.</param>
    /// <exception cref="ArgumentOutOfRangeException">Fewer than 0, or the date would lie after the year 9999.</exception>
    public CountedDate AddWorkingDays(DateOnly start, int days)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(days);
        List<DateOnly> skipped = [];
        List<DateOnly> madeUp = [];
        var date = start;
        for (var counted = 0; counted < days;)
        {
            date = date.AddDays(1);
            switch (KindOf(date))
            {
                case DayKind.RestDay or DayKind.Holiday:
                    skipped.Add(date);
                    continue;
                case DayKind.MakeUpWorkingDay:
                    madeUp.Add(date);
                    break;
            }

            counted++;
        }

        return new CountedDate(date, start, days, skipped, madeUp, YearsWithoutData(start, date));
    }

    /// <summary>Working days after a start up to an end, the start day not counted; 0 when the end is not later.</summary>
    public int WorkingDaysBetween(DateOnly start, DateOnly end) =>
        Enumerable.Range(1, Math.Max(0, end.DayNumber - start.DayNumber)).Count(day => IsWorkingDay(start.AddDays(day)));

    /// <summary>The last working day strictly before a date.</summary>
    public DateOnly LastWorkingDayBefore(DateOnly date) => CountBackFrom(date).Date;

    /// <summary>The last working day strictly before a date, with the way it was counted.</summary>
    public LastWorkingDay CountBackFrom(DateOnly date)
    {
        List<DateOnly> skipped = [];
        var day = date.AddDays(-1);
        for (; !IsWorkingDay(day); day = day.AddDays(-1))
        {
            skipped.Add(day);
        }

        return new LastWorkingDay(day, date, skipped);
    }

    /// <summary>The how-manieth working day of its month a date is (当月第几个工作日); a day off has the number of the last working day before it, 0 if none.</summary>
    public int WorkingDayOfMonth(DateOnly date) =>
        Enumerable.Range(1, date.Day).Count(day => IsWorkingDay(new DateOnly(date.Year, date.Month, day)));

    /// <summary>Years of a range, both ends included, whose notice is not known.</summary>
    public IReadOnlyList<int> YearsWithoutData(DateOnly first, DateOnly last) =>
        first > last ? [] : [.. Enumerable.Range(first.Year, last.Year - first.Year + 1).Where(y => !HasData(y))];
}
