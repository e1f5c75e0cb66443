using System.Globalization;
using CaseFlow.Language;

namespace CaseFlow.Calendar;

/// <summary>One year's departures from the ordinary week, as the State Council announces them (国务院办公厅节假日安排).</summary>
/// <param name="Year">The calendar year.</param>
/// <param name="Off">Days off (放假), weekend days inside a holiday included.</param>
/// <param name="WorkOnWeekend">Weekend days that are worked (调休上班).</param>
/// <param name="Sources">Addresses of the notices.</param>
public sealed record CalendarYearData(int Year, IReadOnlyList<DateOnly> Off, IReadOnlyList<DateOnly> WorkOnWeekend, IReadOnlyList<string> Sources)
{
    /// <summary>Everything in which the year contradicts itself.</summary>
    public IReadOnlyList<Message> Problems =>
    [
        .. Off.Concat(WorkOnWeekend).Where(d => d.Year != Year).Select(d => new Message("calendar.file-other-year", Text(d), Year.ToString(CultureInfo.InvariantCulture))),
        .. Twice(Off).Concat(Twice(WorkOnWeekend)).Select(d => new Message("calendar.file-twice", Text(d))),
        .. WorkOnWeekend.Where(d => d.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday)).Select(d => new Message("calendar.file-not-weekend", Text(d))),
        .. Off.Intersect(WorkOnWeekend).Select(d => new Message("calendar.file-both", Text(d))),
    ];

    private static IEnumerable<DateOnly> Twice(IEnumerable<DateOnly> dates) => dates.GroupBy(d => d).Where(g => g.Count() > 1).Select(g => g.Key);

    private static string Text(DateOnly date) => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
