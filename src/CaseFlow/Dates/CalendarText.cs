using System.Globalization;
using CaseFlow.Calendar;
using CaseFlow.Language;

namespace CaseFlow.Dates;

/// <summary>Reads what the office pastes or chooses: a calendar file in JSON, or rows of date and kind from Excel or CSV, such as <c>2027-01-01,放假</c>.</summary>
public static class CalendarText
{
    /// <summary>Characters of the text, at most.</summary>
    public const int Longest = 64 * 1024;

    private static readonly string[] Formats = ["yyyy-MM-dd", "yyyy-M-d", "yyyy/M/d", "yyyy.M.d", "yyyy年M月d日"];
    private static readonly string[] Off = ["放假", "休", "休息", "节假日", "off", "holiday"];
    private static readonly string[] Worked = ["上班", "班", "调休上班", "调休", "work"];

    /// <param name="text">The text.</param>
    /// <param name="source">The notice's address; rows have none of their own.</param>
    /// <exception cref="RuleViolationException">Everything that cannot be read, at once.</exception>
    public static IReadOnlyList<CalendarYearData> Parse(string text, string? source)
    {
        if (text.TrimStart().StartsWith('{'))
        {
            return CalendarFile.Parse(text);
        }

        var problems = new List<Message>();
        var days = new List<(DateOnly Date, bool IsWorked)>();
        foreach (var (at, line) in text.Split('\n').Index().Where(l => l.Item.Trim().Length > 0))
        {
            var cells = line.Trim().Split(['\t', ',', '，', ';', ' '], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
            if (cells is [var day, var kind, ..] && DateOnly.TryParseExact(day, Formats, CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) && Off.Concat(Worked).Contains(kind, StringComparer.OrdinalIgnoreCase))
            {
                days.Add((date, Worked.Contains(kind, StringComparer.OrdinalIgnoreCase)));
            }
            else if (at > 0)
            {
                // The first row may be a heading.
                problems.Add(new Message("calendar.row", (at + 1).ToString(CultureInfo.InvariantCulture), line.Trim()));
            }
        }

        if (string.IsNullOrWhiteSpace(source))
        {
            problems.Add(new Message("calendar.source-missing"));
        }

        return problems.Count > 0
            ? throw new RuleViolationException(problems)
            : [.. days.GroupBy(d => d.Date.Year).OrderBy(y => y.Key).Select(y => new CalendarYearData(y.Key, DaysOf(y, worked: false), DaysOf(y, worked: true), source!.Split(' ', StringSplitOptions.RemoveEmptyEntries)))];
    }

    private static List<DateOnly> DaysOf(IEnumerable<(DateOnly Date, bool IsWorked)> days, bool worked) => [.. days.Where(d => d.IsWorked == worked).Select(d => d.Date).Order()];
}
