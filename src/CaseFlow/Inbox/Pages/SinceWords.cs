using System.Globalization;
using CaseFlow.Calendar;
using CaseFlow.Language;

namespace CaseFlow.Inbox.Pages;

/// <summary>An instant that lies behind us, as people say it: 今天 13:46, 昨天 21:06, 11-20.</summary>
/// <param name="clock">The town's clock.</param>
/// <param name="texts">For the reader's language.</param>
public sealed class SinceWords(TownClock clock, Texts texts)
{
    public string At(DateTimeOffset instant)
    {
        var date = clock.DateOf(instant);
        var time = clock.ToLocal(instant).ToString("HH:mm", CultureInfo.InvariantCulture);
        return (clock.Today.DayNumber - date.DayNumber) switch
        {
            0 => texts["inbox.today-at", time],
            1 => texts["inbox.yesterday-at", time],
            _ => date.ToString(date.Year == clock.Today.Year ? "MM-dd " : "yyyy-MM-dd ", CultureInfo.InvariantCulture) + time,
        };
    }
}
