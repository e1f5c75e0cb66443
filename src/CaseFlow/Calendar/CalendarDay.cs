namespace CaseFlow.Calendar;

/// <summary>One day on which the State Council's notice departs from the ordinary week.</summary>
public sealed class CalendarDay
{
    private CalendarDay()
    {
    }

    internal CalendarDay(DateOnly date, bool isWorking)
    {
        Date = date;
        Year = date.Year;
        IsWorking = isWorking;
    }

    /// <summary>The date.</summary>
    public DateOnly Date { get; private set; }

    /// <summary>The year to whose notice it belongs.</summary>
    public int Year { get; private set; }

    /// <summary>True: a weekend day that is worked (调休上班); false: a day off (放假).</summary>
    public bool IsWorking { get; private set; }

    internal void Become(bool isWorking) => IsWorking = isWorking;
}
