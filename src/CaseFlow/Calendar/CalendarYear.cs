namespace CaseFlow.Calendar;

/// <summary>A year whose holidays and make-up working days are known, with the notice they come from.</summary>
public sealed class CalendarYear
{
    private readonly List<CalendarDay> _days = [];

    private CalendarYear()
    {
        Source = null!;
    }

    /// <summary>Stores a year's notice.</summary>
    public CalendarYear(CalendarYearData data)
    {
        Year = data.Year;
        Source = null!;
        Replace(data);
    }

    /// <summary>The calendar year.</summary>
    public int Year { get; private set; }

    /// <summary>Address of the State Council's notice, several separated by a blank.</summary>
    public string Source { get; private set; }

    /// <summary>The days that depart from the ordinary week.</summary>
    public IReadOnlyList<CalendarDay> Days => _days;

    /// <summary>The office took it over in the product: the installation's file does not replace it any more.</summary>
    public bool IsImported { get; private set; }

    /// <summary>Concurrency token, counted up by every change.</summary>
    public long Version { get; private set; }

    /// <summary>The office's word: it stays, whatever the installation's file says.</summary>
    /// <exception cref="ArgumentException">The data is of another year.</exception>
    public void TakeOver(CalendarYearData data)
    {
        Replace(data);
        IsImported = true;
        Version++;
    }

    /// <summary>Takes over a corrected notice of the same year.</summary>
    /// <exception cref="ArgumentException">The data is of another year.</exception>
    public void Replace(CalendarYearData data)
    {
        if (data.Year != Year)
        {
            throw new ArgumentException($"The data is of {data.Year}, this year is {Year}.", nameof(data));
        }

        if (Version > 0 && ToData() is var known && known.Off.SequenceEqual(data.Off.Order()) && known.WorkOnWeekend.SequenceEqual(data.WorkOnWeekend.Order()) && known.Sources.SequenceEqual(data.Sources))
        {
            return;
        }

        // A day that stays keeps its row: EF Core refuses to remove and add one key in one save.
        var wanted = data.Off.Select(d => (Date: d, Working: false)).Concat(data.WorkOnWeekend.Select(d => (Date: d, Working: true))).ToDictionary(d => d.Date, d => d.Working);
        _days.RemoveAll(d => !wanted.ContainsKey(d.Date));
        _days.ForEach(d => d.Become(wanted[d.Date]));
        var kept = _days.Select(d => d.Date).ToHashSet();
        _days.AddRange(wanted.Where(w => !kept.Contains(w.Key)).OrderBy(w => w.Key).Select(w => new CalendarDay(w.Key, w.Value)));
        Source = string.Join(' ', data.Sources);
        Version++;
    }

    /// <summary>The year as the calendar counts with it.</summary>
    public CalendarYearData ToData() => new(
        Year,
        [.. _days.Where(d => !d.IsWorking).Select(d => d.Date).Order()],
        [.. _days.Where(d => d.IsWorking).Select(d => d.Date).Order()],
        Source.Split(' ', StringSplitOptions.RemoveEmptyEntries));
}
