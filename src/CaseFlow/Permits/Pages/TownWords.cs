using System.Globalization;
using CaseFlow.Calendar;
using CaseFlow.Language;

namespace CaseFlow.Permits.Pages;

/// <summary>Instants and lengths as people on a site say them, in the town's time.</summary>
/// <param name="clock">The town's clock.</param>
/// <param name="texts">For the reader's language.</param>
public sealed class TownWords(TownClock clock, Texts texts)
{
    /// <summary>Whether what is said goes to paper, where "today" and "a while ago" mean nothing the day after: then every day is a date.</summary>
    public bool OnPaper { get; set; }

    /// <summary>今天 13:46 · 昨天 21:06 · 11-20 08:00.</summary>
    public string At(DateTimeOffset instant) => $"{Day(clock.DateOf(instant))} {Time(instant)}";

    /// <summary>今天 · 昨天 · 明天 · 11-20 · 2025-11-20.</summary>
    public string Day(DateOnly date) => OnPaper ? date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) : (date.DayNumber - clock.Today.DayNumber) switch
    {
        0 => texts["permit.page.today"],
        -1 => texts["permit.page.yesterday"],
        1 => texts["permit.page.tomorrow"],
        _ => date.ToString(date.Year == clock.Today.Year ? "MM-dd" : "yyyy-MM-dd", CultureInfo.InvariantCulture),
    };

    /// <summary>13:46.</summary>
    public string Time(DateTimeOffset instant) => clock.ToLocal(instant).ToString("HH:mm", CultureInfo.InvariantCulture);

    /// <summary>今天 15:00–19:00, or both ends with their days.</summary>
    public string Between(DateTimeOffset from, DateTimeOffset to) =>
        clock.DateOf(from) == clock.DateOf(to) ? $"{At(from)}–{Time(to)}" : $"{At(from)} – {At(to)}";

    /// <summary>每日 08:00–18:00.</summary>
    public string Daily(IEnumerable<DailyPeriod> periods) => string.Join(
        texts["permit.page.list-comma"],
        periods.Select(p => p.From == p.To ? texts["permit.page.round-the-clock"] : string.Create(CultureInfo.InvariantCulture, $"{p.From:HH\\:mm}–{p.To:HH\\:mm}")));

    /// <summary>刚刚 · 48 分钟前.</summary>
    public string Ago(DateTimeOffset instant) => OnPaper ? "" : clock.Now - instant < TimeSpan.FromMinutes(1) ? texts["permit.page.just-now"] : texts["permit.page.ago", Length(clock.Now - instant)];

    /// <summary>48 分钟 · 2 小时 15 分 · 3 天 4 小时; never negative.</summary>
    public string Length(TimeSpan length)
    {
        var minutes = (int)Math.Max(0, Math.Floor(length.TotalMinutes));
        var (days, hours, rest) = (minutes / 1440, minutes % 1440 / 60, minutes % 60);
        return (days, hours) switch
        {
            (0, 0) => texts["permit.page.minutes", rest],
            (0, _) when rest == 0 => texts["permit.page.hours", hours],
            (0, _) => texts["permit.page.hours-minutes", hours, rest],
            (_, 0) => texts["permit.page.days", days],
            _ => texts["permit.page.days-hours", days, hours],
        };
    }
}
