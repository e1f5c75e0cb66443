using System.Globalization;
using CaseFlow.Calendar;
using CaseFlow.Data;
using CaseFlow.Language;
using Microsoft.EntityFrameworkCore;

namespace CaseFlow.Dates;

/// <summary>Says what taking years over would do, without doing it.</summary>
public sealed class PreviewCalendar(IEnumerable<IMovableDates> movable)
{
    /// <summary>Fewer days off than any State Council list had since 2014 (国务院令第644号: 11 statutory days, weekends inside them not counted).</summary>
    private const int FewestDaysOff = 11;

    /// <exception cref="RuleViolationException">A year contradicts itself; every reason at once.</exception>
    public async Task<CalendarPreview> RunAsync(CaseFlowDbContext db, IReadOnlyList<CalendarYearData> years, DateOnly today, CancellationToken cancellationToken)
    {
        if (years.Count == 0 || years.SelectMany(y => y.Problems).ToList() is { Count: > 0 })
        {
            throw new RuleViolationException(years.Count == 0 ? [new Message("calendar.nothing")] : [.. years.SelectMany(y => y.Problems)]);
        }

        var rows = await db.Set<CalendarYear>().AsNoTracking().ToListAsync(cancellationToken);
        var change = CalendarChange.Of([.. rows.Select(r => r.ToData())], years, today);
        var dates = new List<MovingDate>();
        foreach (var slice in movable)
        {
            dates.AddRange(await slice.AffectedAsync(db, change, cancellationToken));
        }

        var versions = rows.Where(r => years.Any(y => y.Year == r.Year)).OrderBy(r => r.Year).Select(r => $"{r.Year}:{r.Version}");
        return new CalendarPreview(years, change, [.. Warnings(years, rows, change)], dates, DatesFingerprint.Of(dates, string.Join(' ', versions)));
    }

    private static IEnumerable<Message> Warnings(IReadOnlyList<CalendarYearData> years, IReadOnlyList<CalendarYear> known, CalendarChange change)
    {
        foreach (var year in years)
        {
            var name = year.Year.ToString(CultureInfo.InvariantCulture);
            if (known.Any(k => k.Year == year.Year))
            {
                yield return new Message("calendar.warning.replaces", name);
            }

            if (year.Off.Count < FewestDaysOff)
            {
                yield return new Message("calendar.warning.few", name, year.Off.Count.ToString(CultureInfo.InvariantCulture));
            }

            if (!year.Sources.Any(s => Uri.TryCreate(s, UriKind.Absolute, out var address) && address.Host.EndsWith(".gov.cn", StringComparison.OrdinalIgnoreCase)))
            {
                yield return new Message("calendar.warning.source", name);
            }
        }

        if (change.Days.Count(d => d < change.Today) is var past and > 0)
        {
            yield return new Message("calendar.warning.past", past.ToString(CultureInfo.InvariantCulture));
        }
    }
}
