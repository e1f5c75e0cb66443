using System.Globalization;
using System.Text.Json;
using CaseFlow.Language;

namespace CaseFlow.Calendar;

/// <summary>
/// Reads a calendar file: one object per year with <c>source</c>, <c>off</c> and <c>workOnWeekend</c>, dates as yyyy-MM-dd.
/// </summary>
public static class CalendarFile
{
    /// <summary>Parses and checks a file.</summary>
    /// <exception cref="RuleViolationException">The file is broken; every problem is named with its JSON path.</exception>
    public static IReadOnlyList<CalendarYearData> Parse(string json)
    {
        List<Message> problems = [];
        List<CalendarYearData> years = [];
        try
        {
            using var document = JsonDocument.Parse(json);
            if (document.RootElement.ValueKind != JsonValueKind.Object)
            {
                throw new RuleViolationException("calendar.file-not-object");
            }

            foreach (var year in document.RootElement.EnumerateObject())
            {
                if (ReadYear(year, problems) is { } data)
                {
                    years.Add(data);
                }
            }
        }
        catch (JsonException exception)
        {
            throw new RuleViolationException("calendar.file-not-json", exception.Message);
        }

        problems.AddRange(years.GroupBy(y => y.Year).Where(g => g.Count() > 1).Select(g => new Message("calendar.file-year-twice", Number(g.Key))));
        return problems.Count == 0 ? years : throw new RuleViolationException(problems);
    }

    private static CalendarYearData? ReadYear(JsonProperty property, List<Message> problems)
    {
        if (!int.TryParse(property.Name, NumberStyles.None, CultureInfo.InvariantCulture, out var year) || property.Value.ValueKind != JsonValueKind.Object)
        {
            problems.Add(new Message("calendar.file-year", property.Name));
            return null;
        }

        var off = ReadDates(year, property.Value, "off", problems);
        var worked = ReadDates(year, property.Value, "workOnWeekend", problems);
        var data = new CalendarYearData(year, off, worked, ReadTexts(year, property.Value, "source", problems));
        problems.AddRange(data.Problems);
        return data;
    }

    private static List<DateOnly> ReadDates(int year, JsonElement element, string name, List<Message> problems)
    {
        List<DateOnly> dates = [];
        foreach (var (text, index) in ReadTexts(year, element, name, problems).Select((t, i) => (t, i)))
        {
            if (DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) && date.Year == year)
            {
                dates.Add(date);
            }
            else
            {
                problems.Add(new Message("calendar.file-date", $"$.{year}.{name}[{index}]", text));
            }
        }

        return dates;
    }

    private static List<string> ReadTexts(int year, JsonElement element, string name, List<Message> problems)
    {
        if (element.TryGetProperty(name, out var list) && list.ValueKind == JsonValueKind.Array && list.EnumerateArray().All(e => e.ValueKind == JsonValueKind.String))
        {
            return [.. list.EnumerateArray().Select(e => e.GetString()!)];
        }

        problems.Add(new Message("calendar.file-list", $"$.{year}.{name}"));
        return [];
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
