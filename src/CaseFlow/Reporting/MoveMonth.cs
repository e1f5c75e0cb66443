using CaseFlow.Data;
using CaseFlow.Dates;
using CaseFlow.Language;
using CaseFlow.Processes;
using CaseFlow.Registry;
using Microsoft.EntityFrameworkCore;

namespace CaseFlow.Reporting;

/// <summary>The office moves the due date of one month's reports for all units that still owe one (统一调整截止日), after a preview and with a reason.</summary>
public sealed class MoveMonth(MoveDueDate moveDueDate) : IOperation<MoveMonth.Request, int>
{
    /// <param name="Year">The calendar year.</param>
    /// <param name="Month">1 to 12.</param>
    /// <param name="DueOn">The new day.</param>
    /// <param name="Reason">Why.</param>
    /// <param name="Fingerprint">Of the preview that was confirmed.</param>
    public sealed record Request(int Year, int Month, DateOnly DueOn, string Reason, string Fingerprint);

    /// <summary>Every date that would move.</summary>
    public static async Task<(IReadOnlyList<MovingDate> Dates, string Fingerprint)> PreviewAsync(CaseFlowDbContext db, int year, int month, DateOnly dueOn, CancellationToken cancellationToken)
    {
        var reports = await db.MonthlyReports.AsNoTracking()
            .Where(r => r.Year == year && r.Month == month && r.DueOn != dueOn && (r.Status == ReportStatus.Open || r.Status == ReportStatus.Returned))
            .OrderBy(r => r.Number).ToListAsync(cancellationToken);
        var units = await db.Set<Unit>().AsNoTracking().ToDictionaryAsync(u => u.Id, u => u.Name, cancellationToken);
        IReadOnlyList<MovingDate> dates = [.. reports.Select(r => new MovingDate(
            r.Id,
            $"/reports/{r.Id}",
            new Message("report.task-subject", units.GetValueOrDefault(r.UnitId, r.UnitId), ReportWords.Month(r)),
            r.DueOn,
            dueOn,
            new Message("report.due-moved-from", ReportWords.Date(r.LastDay))))];
        return (dates, DatesFingerprint.Of(dates, ""));
    }

    /// <returns>How many moved.</returns>
    /// <exception cref="RuleViolationException">The actor is not of the office, no reason, an impossible day, nothing owed, or something changed since the preview.</exception>
    public async ValueTask<int> ExecuteAsync(Request request, CommandContext context, CancellationToken cancellationToken)
    {
        await context.RequireOfficeAsync(cancellationToken);
        var (dates, fingerprint) = await PreviewAsync(context.Db, request.Year, request.Month, request.DueOn, cancellationToken);
        if (fingerprint != request.Fingerprint || dates.Count == 0)
        {
            throw new RuleViolationException(dates.Count == 0 ? "report.nothing-owed" : "report.changed-meanwhile");
        }

        foreach (var date in dates)
        {
            await moveDueDate.MoveAsync(await context.ReportAsync(date.CaseId, cancellationToken), request.DueOn, request.Reason, context, cancellationToken);
        }

        return dates.Count;
    }
}
