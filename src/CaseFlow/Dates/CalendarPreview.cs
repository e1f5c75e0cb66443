using CaseFlow.Calendar;
using CaseFlow.Language;

namespace CaseFlow.Dates;

/// <summary>What taking years over would do.</summary>
/// <param name="Years">The years.</param>
/// <param name="Change">The calendar before and after.</param>
/// <param name="Warnings">What the office should look at; none of it forbids the import.</param>
/// <param name="Dates">Open dates that move, and those only warned of.</param>
/// <param name="Fingerprint">Says at the confirmation that nothing changed since.</param>
public sealed record CalendarPreview(IReadOnlyList<CalendarYearData> Years, CalendarChange Change, IReadOnlyList<Message> Warnings, IReadOnlyList<MovingDate> Dates, string Fingerprint);
