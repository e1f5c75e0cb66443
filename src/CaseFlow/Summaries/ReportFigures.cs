using CaseFlow.Campaigns;
using CaseFlow.Data;
using CaseFlow.Language;
using CaseFlow.Registry;
using CaseFlow.Reporting;
using Microsoft.EntityFrameworkCore;

namespace CaseFlow.Summaries;

/// <summary>How punctually the units reported month by month (五（五）).</summary>
public sealed class ReportFigures : ISummarySource
{
    public int Order => 600;

    public async Task<SummaryPart?> ReadAsync(CaseFlowDbContext db, Campaign campaign, CancellationToken cancellationToken)
    {
        var reports = await db.MonthlyReports.AsNoTracking().Where(r => r.Year == campaign.Year && r.Status != ReportStatus.Waived)
            .Join(db.Set<Unit>(), r => r.UnitId, u => u.Id, (r, u) => new { u.Name, r.FiledOn, r.DueOn }).ToListAsync(cancellationToken);
        if (reports.Count == 0)
        {
            return null;
        }

        var rows = reports.Select(r => (r.Name, IsFiled: r.FiledOn is not null, IsLate: r.FiledOn > r.DueOn)).ToList();
        return new SummaryPart(
            new Message("summary.part.reports"),
            [
                new(new Message("summary.figure.filed"), $"{rows.Count(r => r.IsFiled)} / {rows.Count}"),
                new(new Message("summary.figure.filed-in-time"), PhaseFigures.Written(rows.Count(r => r is { IsFiled: true, IsLate: false }))),
            ],
            new SummaryTable(
                [new Message("summary.head.unit"), new Message("summary.head.owed"), new Message("summary.head.filed"), new Message("summary.head.late")],
                [
                    .. rows.GroupBy(r => r.Name).OrderBy(g => g.Key, StringComparer.Ordinal)
                        .Select(g => (IReadOnlyList<string>)[g.Key, PhaseFigures.Written(g.Count()), PhaseFigures.Written(g.Count(r => r.IsFiled)), PhaseFigures.Written(g.Count(r => r.IsLate))]),
                ]));
    }
}
