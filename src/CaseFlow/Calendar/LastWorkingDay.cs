using System.Globalization;
using CaseFlow.Language;

namespace CaseFlow.Calendar;

/// <summary>The last working day before a date, with the days that were passed over to find it.</summary>
/// <param name="Date">The result.</param>
/// <param name="Before">Strictly before this date.</param>
/// <param name="Skipped">Days off between, the latest first.</param>
public sealed record LastWorkingDay(DateOnly Date, DateOnly Before, IReadOnlyList<DateOnly> Skipped)
{
    /// <summary>How it was counted, for example "10-08 之前的最后一个工作日，跳过 7 个休息日和节假日".</summary>
    public Message Explanation => Skipped.Count == 0
        ? new Message("calendar.last-working-day", Short(Before))
        : new Message("calendar.last-working-day-skipping", Short(Before), Skipped.Count.ToString(CultureInfo.InvariantCulture));

    private static string Short(DateOnly date) => date.ToString("MM-dd", CultureInfo.InvariantCulture);
}
