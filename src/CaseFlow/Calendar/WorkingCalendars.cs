using CaseFlow.Data;
using Microsoft.EntityFrameworkCore;

namespace CaseFlow.Calendar;

/// <summary>The working-day calendar as the installation holds it, read once and again after an import.</summary>
public sealed class WorkingCalendars(IDbContextFactory<CaseFlowDbContext> contexts)
{
    private volatile WorkingCalendar? _current;

    public WorkingCalendar Current => _current ??= Read();

    /// <summary>Forgets what was read.</summary>
    public void Reload() => _current = null;

    private WorkingCalendar Read()
    {
        using var db = contexts.CreateDbContext();
        return new WorkingCalendar(db.Set<CalendarYear>().AsNoTracking().Include(y => y.Days).ToList().Select(y => y.ToData()));
    }
}
