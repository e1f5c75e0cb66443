using System.Globalization;
using CaseFlow.Calendar;
using CaseFlow.Language;

namespace CaseFlow.Ui;

/// <summary>A due date as people say it: 今天 17:30 前, 周五 11-27, 逾期 23 天.</summary>
/// <param name="Kind">How near it is.</param>
/// <param name="Text">The words.</param>
public sealed record DueWords(DueKind Kind, string Text)
{
    /// <summary>Words for an instant, exact to the minute.</summary>
    public static DueWords For(DateTimeOffset due, TownClock clock, Texts texts)
    {
        var local = clock.ToLocal(due);
        // "Due on D" is stored as D+1 00:00: say D.
        return local.TimeOfDay == TimeSpan.Zero
            ? For(clock.DateOf(due).AddDays(-1), clock, texts)
            : Say(clock.DateOf(due), local.ToString("HH:mm", CultureInfo.InvariantCulture), clock.Now >= due, clock, texts);
    }

    /// <summary>Words for a whole day.</summary>
    public static DueWords For(DateOnly due, TownClock clock, Texts texts) => Say(due, null, due < clock.Today, clock, texts);

    private static DueWords Say(DateOnly due, string? time, bool past, TownClock clock, Texts texts)
    {
        var days = due.DayNumber - clock.Today.DayNumber;
        if (past)
        {
            return new(DueKind.Overdue, days == 0 ? texts["ui.due.overdue-today", time] : texts["ui.due.overdue", -days]);
        }

        if (days == 0)
        {
            return new(DueKind.Today, time is null ? texts["ui.due.today"] : texts["ui.due.today-at", time]);
        }

        var day = Day(due, days, clock.Today, texts);
        return new(DueKind.Later, time is null ? day : texts["ui.due.day-at", day, time]);
    }

    private static string Day(DateOnly due, int days, DateOnly today, Texts texts)
    {
        var weekday = texts[$"ui.weekday.{(int)due.DayOfWeek}"];
        var date = due.ToString(due.Year == today.Year ? "MM-dd" : "yyyy-MM-dd", CultureInfo.InvariantCulture);
        var weeks = (MondayOf(due).DayNumber - MondayOf(today).DayNumber) / 7;
        return days == 1 ? texts["ui.due.tomorrow"] : texts[weeks switch { 0 => "ui.due.this-week", 1 => "ui.due.next-week", _ => "ui.due.later" }, weekday, date];
    }

    private static DateOnly MondayOf(DateOnly day) => day.AddDays(-(((int)day.DayOfWeek + 6) % 7));
}
