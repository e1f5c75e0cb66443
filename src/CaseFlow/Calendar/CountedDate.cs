using System.Globalization;
using CaseFlow.Language;

namespace CaseFlow.Calendar;

/// <summary>A date with the way it was counted, so that a page can show both.</summary>
/// <param name="Date">The result.</param>
/// <param name="Start">From which date; not counted itself (首日不计).</param>
/// <param name="Days">How many working days.</param>
/// <param name="Skipped">Days off that lay between and were not counted.</param>
/// <param name="MadeUp">Weekend days that were worked and therefore counted (调休上班).</param>
/// <param name="YearsWithoutData">Years counted by weekends only, for want of a notice.</param>
public sealed record CountedDate(
    DateOnly Date,
    DateOnly Start,
    int Days,
    IReadOnlyList<DateOnly> Skipped,
    IReadOnlyList<DateOnly> MadeUp,
    IReadOnlyList<int> YearsWithoutData)
{
    /// <summary>How the date was counted, for example "11-09 起第 10 个工作日，首日不计".</summary>
    public Message Explanation => (Skipped.Count, MadeUp.Count) switch
    {
        (0, 0) => new Message("calendar.counted", Short(Start), Number(Days)),
        (_, 0) => new Message("calendar.counted-skipping", Short(Start), Number(Days), Number(Skipped.Count)),
        (0, _) => new Message("calendar.counted-made-up", Short(Start), Number(Days), List(MadeUp)),
        _ => new Message("calendar.counted-skipping-made-up", Short(Start), Number(Days), Number(Skipped.Count), List(MadeUp)),
    };

    /// <summary>What a reader has to be told when a year's notice is missing; null when all are known.</summary>
    public Message? Warning => CalendarWarning.For(YearsWithoutData);

    private static string List(IEnumerable<DateOnly> dates) => string.Join(", ", dates.Select(Short));

    private static string Short(DateOnly date) => date.ToString("MM-dd", CultureInfo.InvariantCulture);

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
