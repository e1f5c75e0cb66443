using CaseFlow.Calendar;
using CaseFlow.Inbox;
using CaseFlow.Language;
using CaseFlow.Processes;

namespace CaseFlow.Reporting;

/// <summary>What the inbox says about a report.</summary>
public sealed class MonthlyReportSubject(TownClock clock) : ITaskSubject
{
    public string Kind => MonthlyReportFace.CaseKind;

    public async ValueTask<TaskAbout> AboutAsync(HumanTaskRequest request, CommandContext context, CancellationToken cancellationToken)
    {
        var report = await context.ReportAsync(request.CaseId!, cancellationToken);
        var unit = await context.Db.UnitNameAsync(report.UnitId, cancellationToken);
        return new TaskAbout(new Message("report.task-subject", unit, ReportWords.Month(report)), clock.EndOf(report.DueOn), []);
    }
}
