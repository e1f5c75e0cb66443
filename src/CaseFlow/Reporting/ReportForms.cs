using CaseFlow.Data;
using Microsoft.EntityFrameworkCore;

namespace CaseFlow.Reporting;

/// <summary>The form that the installation uses, read once.</summary>
public sealed class ReportForms(IDbContextFactory<CaseFlowDbContext> contexts)
{
    private volatile ReportForm? _monthly;

    public ReportForm Monthly => _monthly ??= Read();

    private ReportForm Read()
    {
        using var db = contexts.CreateDbContext();
        return ReportForm.Parse(db.Set<ReportFormRow>().AsNoTracking().Single(r => r.Code == ReportForm.Monthly).Json);
    }
}
