using CaseFlow.Calendar;
using CaseFlow.Cases;
using CaseFlow.Data;
using CaseFlow.Registry;
using CaseFlow.Reporting.Pages;
using Microsoft.EntityFrameworkCore;

namespace CaseFlow.Reporting;

/// <summary>Reports in one line of a list.</summary>
public sealed class ReportLines(TownClock clock, Language.Texts texts) : ICaseLines
{
    public string Kind => MonthlyReportFace.CaseKind;

    public async Task<IReadOnlyDictionary<string, CaseLine>> ReadAsync(CaseFlowDbContext db, IReadOnlyList<string> caseIds, CancellationToken cancellationToken)
    {
        var reports = await db.MonthlyReports.AsNoTracking().Where(r => caseIds.Contains(r.Id)).ToListAsync(cancellationToken);
        var ids = reports.Select(r => r.UnitId).Distinct().ToList();
        var names = await db.Set<Unit>().AsNoTracking().Where(u => ids.Contains(u.Id)).ToDictionaryAsync(u => u.Id, u => u.Name, cancellationToken);
        return reports.ToDictionary(r => r.Id, r => new CaseLine(
            texts["report.of-month", ReportWords.Month(r)], names.GetValueOrDefault(r.UnitId, r.UnitId), r.Number, "description", ReportLooks.Tone(r, clock.Today), ReportWords.Key(r, clock.Today)));
    }
}
