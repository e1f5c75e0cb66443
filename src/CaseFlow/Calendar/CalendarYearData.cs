namespace CaseFlow.Calendar;

/// <summary>One year's departures from the ordinary week, as the State Council announces them (国务院办公厅节假日安排).</summary>
/// <param name="Year">The calendar year.</param>
/// <param name="Off">Days off (放假), weekend days inside a holiday included.</param>
/// <param name="WorkOnWeekend">Weekend days that are worked (调休上班).</param>
/// <param name="Sources">Addresses of the notices.</param>
public sealed record CalendarYearData(int Year, IReadOnlyList<DateOnly> Off, IReadOnlyList<DateOnly> WorkOnWeekend, IReadOnlyList<string> Sources);
