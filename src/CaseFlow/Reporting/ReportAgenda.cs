using CaseFlow.Agenda;
using CaseFlow.Data;
using CaseFlow.Language;
using CaseFlow.People;
using CaseFlow.Registry;
using Microsoft.EntityFrameworkCore;

namespace CaseFlow.Reporting;

/// <summary>Due dates of reports for those who do not write them: a unit's head sees the unit's, the office the town's, one entry a month. Who writes has the task.</summary>
public sealed class ReportAgenda : IAgendaSource
{
    public async Task<IReadOnlyList<AgendaEntry>> ReadAsync(CaseFlowDbContext db, Actor actor, CancellationToken cancellationToken)
    {
        var owed = db.MonthlyReports.AsNoTracking().VisibleTo(actor).Where(r => (r.Status == ReportStatus.Open || r.Status == ReportStatus.Returned) && r.PersonId != actor.AccountId);
        if (actor.SeesTown)
        {
            var months = await owed.GroupBy(r => new { r.Year, r.Month, r.DueOn }).Select(g => new { g.Key.Year, g.Key.Month, g.Key.DueOn, Count = g.Count() }).OrderBy(g => g.DueOn).ToListAsync(cancellationToken);
            return [.. months.Select(m => OfMonth(FormattableString.Invariant($"{m.Year}-{m.Month:00}"), m.DueOn, m.Count))];
        }

        var reports = await owed.OrderBy(r => r.DueOn).ToListAsync(cancellationToken);
        var names = await db.Set<Unit>().AsNoTracking().ToDictionaryAsync(u => u.Id, u => u.Name, cancellationToken);
        return [.. reports.Select(r => new AgendaEntry($"report-{r.Id}", r.DueOn, null, new Message("report.task-subject", names.GetValueOrDefault(r.UnitId, r.UnitId), ReportWords.Month(r)), $"/reports/{r.Id}"))];
    }

    private static AgendaEntry OfMonth(string month, DateOnly dueOn, int count) =>
        new(FormattableString.Invariant($"reports-{month}-{dueOn:yyyyMMdd}"), dueOn, null, new Message("report.agenda", month, ReportWords.Number(count)), $"/reports/months/{month}");
}
