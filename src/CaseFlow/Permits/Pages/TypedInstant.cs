using System.Globalization;
using CaseFlow.Calendar;

namespace CaseFlow.Permits.Pages;

/// <summary>A date and a time as two inputs hold them, wall-clock time of the town.</summary>
/// <param name="clock">The town's clock.</param>
public sealed class TypedInstant(TownClock clock)
{
    private static readonly string[] HourFormats = ["H':'mm", "HH':'mm", "HHmm", "Hmm", "H'：'mm", "%H"];
    private DateOnly? _date;
    private TimeOnly? _time;

    /// <summary>Counts how often the form filled it in by itself, so that the inputs show it.</summary>
    public int Revision { get; private set; }

    /// <summary>As the list of dates holds it.</summary>
    public string Date => _date?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "";

    /// <summary>As the input holds it.</summary>
    public string Time => _time?.ToString("HH:mm", CultureInfo.InvariantCulture) ?? "";

    /// <summary>The instant, once both are known.</summary>
    public DateTimeOffset? Value => _date is { } date && _time is { } time ? clock.At(date, time) : null;

    /// <summary>Shows an instant.</summary>
    public void Show(DateTimeOffset? instant)
    {
        _date = instant is { } at ? clock.DateOf(at) : null;
        _time = instant is { } then ? TimeOnly.FromDateTime(clock.ToLocal(then).DateTime) : null;
        Revision++;
    }

    /// <summary>Takes what was typed; a date without a time gets the next full hour, or eight o'clock on a later day.</summary>
    /// <param name="part"><c>date</c> or <c>time</c>.</param>
    /// <param name="text">What was typed.</param>
    public void Take(string part, string text)
    {
        if (part == "time")
        {
            _time = Hour(text);
            if (_time is not null && _date is null)
            {
                Show(clock.At(clock.Today, _time.Value));
            }

            return;
        }

        _date = DateOnly.TryParse(text, CultureInfo.InvariantCulture, out var date) ? date : null;
        if (_date is { } day && _time is null)
        {
            var hour = clock.ToLocal(clock.Now).Hour + 1;
            Show(clock.At(day, new TimeOnly(day == clock.Today && hour < 24 ? hour : 8, 0)));
        }
    }

    /// <summary>Reads 9, 930, 0930, 9:30 and 09:30.</summary>
    public static TimeOnly? Hour(string? text) =>
        TimeOnly.TryParseExact(text?.Trim(), HourFormats, CultureInfo.InvariantCulture, DateTimeStyles.None, out var time) ? time : null;
}
