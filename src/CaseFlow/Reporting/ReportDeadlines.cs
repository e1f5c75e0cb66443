using CaseFlow.Data;
using CaseFlow.Language;
using CaseFlow.Rehearsals;
using Microsoft.EntityFrameworkCore;

namespace CaseFlow.Reporting;

/// <summary>In a rehearsal: each unit's report of each month, with the person named for it.</summary>
public sealed class ReportDeadlines : IRehearsedDeadlines
{
    public async Task<IReadOnlyList<RehearsedDeadline>> ReadAsync(CaseFlowDbContext db, CancellationToken cancellationToken)
    {
        var reports = await db.MonthlyReports.AsNoTracking().ToListAsync(cancellationToken);
        var units = await ReportReminders.UnitsAsync(db, reports, cancellationToken);
        return
        [
            .. reports.Select(r => new RehearsedDeadline(
                r.DueOn,
                new Message("report.reminder.what", ReportWords.Month(r)),
                new Message("report.reminder.whose", units.GetValueOrDefault(r.UnitId, r.UnitId)),
                [r.PersonId])),
        ];
    }
}
