using System.Text.Json;
using CaseFlow.Cases;
using CaseFlow.Data;
using CaseFlow.People;
using Microsoft.EntityFrameworkCore;

namespace CaseFlow.Reporting;

/// <summary>A report as its signer sees it.</summary>
public sealed class MonthlyReportFace : ICaseFace
{
    /// <summary>The kind of a report's case.</summary>
    public const string CaseKind = "monthly-report";

    /// <summary>The kind of a reporting year's case.</summary>
    public const string YearKind = "reporting-year";

    public string Kind => CaseKind;

    public async Task<JsonElement> ShowAsync(CaseFlowDbContext db, string caseId, CancellationToken cancellationToken)
    {
        var report = await db.MonthlyReports.AsNoTracking().SingleAsync(r => r.Id == caseId, cancellationToken);
        return JsonSerializer.SerializeToElement(new
        {
            report.Number,
            report.UnitId,
            report.Year,
            report.Month,
            report.DueOn,
            report.Status,
            Texts = report.Content.Texts.OrderBy(t => t.Key, StringComparer.Ordinal),
            Figures = report.Content.Figures.OrderBy(f => f.Key, StringComparer.Ordinal),
        });
    }

    public Task<bool> MaySeeAsync(CaseFlowDbContext db, string caseId, Actor actor, CancellationToken cancellationToken) =>
        db.MonthlyReports.Where(r => r.Id == caseId).VisibleTo(actor).AnyAsync(cancellationToken);
}
