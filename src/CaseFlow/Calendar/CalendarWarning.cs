using System.Globalization;
using CaseFlow.Language;

namespace CaseFlow.Calendar;

/// <summary>The visible warning that a year was counted by weekends only.</summary>
public static class CalendarWarning
{
    /// <summary>The sentence for the years concerned; null when there are none.</summary>
    public static Message? For(IReadOnlyList<int> years) =>
        years.Count == 0 ? null : new Message("calendar.no-data", string.Join(", ", years.Select(y => y.ToString(CultureInfo.InvariantCulture))));
}
