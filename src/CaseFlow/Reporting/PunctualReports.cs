using CaseFlow.Data;
using CaseFlow.Inbox;
using CaseFlow.Rehearsals;
using Microsoft.EntityFrameworkCore;

namespace CaseFlow.Reporting;

/// <summary>In a rehearsal: each named person files the report on the day it is due, by writing and signing it.</summary>
public sealed class PunctualReports(ReportForms forms) : IRehearsedPeople
{
    public async Task<DateOnly?> NextAsync(RehearsalStage stage, DateOnly after, CancellationToken cancellationToken)
    {
        await using var db = await stage.Get<IDbContextFactory<CaseFlowDbContext>>().CreateDbContextAsync(cancellationToken);
        return await db.MonthlyReports.Where(r => r.DueOn > after && (r.Status == ReportStatus.Open || r.Status == ReportStatus.Returned)).MinAsync(r => (DateOnly?)r.DueOn, cancellationToken);
    }

    public async Task ActAsync(RehearsalStage stage, DateOnly today, CancellationToken cancellationToken)
    {
        await using var db = await stage.Get<IDbContextFactory<CaseFlowDbContext>>().CreateDbContextAsync(cancellationToken);
        var due = await db.MonthlyReports.AsNoTracking().Where(r => r.DueOn == today && (r.Status == ReportStatus.Open || r.Status == ReportStatus.Returned)).ToListAsync(cancellationToken);
        var content = new ReportContent(forms.Monthly.Texts.ToDictionary(t => t.Code, _ => "–"), forms.Monthly.Figures.ToDictionary(f => f.Code, _ => 0));
        foreach (var report in due)
        {
            await stage.RunAsync<WriteReport, WriteReport.Request, bool>(new WriteReport.Request(report.UnitId, report.Year, report.Month, content), report.PersonId, $"write:{report.Id}", cancellationToken);
            var task = await db.Tasks.AsNoTracking().SingleAsync(t => t.CaseId == report.Id && t.State == WorkTaskState.Open, cancellationToken);
            var shown = await stage.Get<TaskDisplay>().HashAsync(db, task, cancellationToken);
            await stage.RunAsync<CompleteTask, CompleteTask.Request, CompleteTask.Result>(new CompleteTask.Request(task.Id, "File", null, null, null, shown), report.PersonId, $"file:{report.Id}", cancellationToken);
        }
    }
}
