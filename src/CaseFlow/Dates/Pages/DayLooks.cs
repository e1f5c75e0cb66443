using CaseFlow.Calendar;
using CaseFlow.Language;
using CaseFlow.Ui;

namespace CaseFlow.Dates.Pages;

/// <summary>How a day of the calendar looks; an ordinary working day has nothing to say.</summary>
internal static class DayLooks
{
    public static DayMark? Of(DayKind kind, Texts texts) => kind switch
    {
        DayKind.Holiday => new DayMark("cf-day-off", texts["calendar.kind.Holiday"], texts["calendar.sign.off"]),
        DayKind.MakeUpWorkingDay => new DayMark("cf-day-work", texts["calendar.kind.MakeUpWorkingDay"], texts["calendar.sign.work"]),
        DayKind.RestDay => new DayMark("cf-day-rest", texts["calendar.kind.RestDay"]),
        _ => null,
    };
}
