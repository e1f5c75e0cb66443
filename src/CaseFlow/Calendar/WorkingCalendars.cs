using CaseFlow.Data;
using Microsoft.EntityFrameworkCore;

namespace CaseFlow.Calendar;

/// <summary>The working-day calendar as the installation holds it: read once a minute, since another server may have taken a year over, and at once after an import here.</summary>
public sealed class WorkingCalendars(IDbContextFactory<CaseFlowDbContext> contexts, TimeProvider time)
{
    private static readonly TimeSpan Fresh = TimeSpan.FromMinutes(1);
    private volatile Reading? _reading;

    public WorkingCalendar Current => (_reading is { } last && time.GetElapsedTime(last.At) < Fresh ? last : Read()).Calendar;

    /// <summary>Forgets what was read.</summary>
    public void Reload() => _reading = null;

    private Reading Read()
    {
        var at = time.GetTimestamp();
        using var db = contexts.CreateDbContext();
        var calendar = new WorkingCalendar(db.Set<CalendarYear>().AsNoTracking().Include(y => y.Days).ToList().Select(y => y.ToData()));
        return _reading = new Reading(calendar, at);
    }

    private sealed record Reading(WorkingCalendar Calendar, long At);
}
