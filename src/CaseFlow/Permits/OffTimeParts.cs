using CaseFlow.Calendar;

namespace CaseFlow.Permits;

/// <summary>Cuts a period where day and night, working day and day off meet, and names the parts that raise the grade.</summary>
/// <param name="rule">The type's rule.</param>
/// <param name="calendar">The working-day calendar.</param>
/// <param name="clock">The town's zone.</param>
internal sealed class OffTimeParts(PeriodRule rule, WorkingCalendar calendar, TownClock clock)
{
    /// <summary>The period's parts in order, each with its reason or none.</summary>
    public IEnumerable<(WorkPeriod Part, OffTime? Reason)> Of(WorkPeriod period)
    {
        (WorkPeriod Part, OffTime? Reason)? open = null;
        foreach (var part in Cut(period))
        {
            var reason = ReasonAt(part.From);
            if (open is { } before && before.Reason == reason)
            {
                open = (before.Part with { To = part.To }, reason);
                continue;
            }

            if (open is { } done)
            {
                yield return done;
            }

            open = (part, reason);
        }

        if (open is { } last)
        {
            yield return last;
        }
    }

    private IEnumerable<WorkPeriod> Cut(WorkPeriod period)
    {
        var night = rule.Night.Value;
        var cuts = new SortedSet<DateTimeOffset> { period.From, period.To };
        for (var date = clock.DateOf(period.From); date <= clock.DateOf(period.To); date = date.AddDays(1))
        {
            cuts.UnionWith([clock.At(date, TimeOnly.MinValue), clock.At(date, night.From), clock.At(date, night.To)]);
        }

        var inside = cuts.Where(c => period.From <= c && c <= period.To).ToList();
        return inside.Zip(inside.Skip(1), (from, to) => new WorkPeriod(from, to));
    }

    private OffTime? ReasonAt(DateTimeOffset instant)
    {
        var date = clock.DateOf(instant);
        return rule.RaisesOnHolidays.Value && calendar.IsHoliday(date) ? OffTime.Holiday
            : rule.RaisesOnRestDays.Value && calendar.IsRestDay(date) ? OffTime.RestDay
            : rule.RaisesAtNight.Value && rule.Night.Value.Contains(TimeOnly.FromDateTime(clock.ToLocal(instant).DateTime)) ? OffTime.Night
            : null;
    }
}
