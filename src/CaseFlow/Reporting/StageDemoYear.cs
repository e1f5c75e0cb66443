using CaseFlow.Calendar;
using CaseFlow.Cases;
using CaseFlow.People;
using CaseFlow.Processes;
using CaseFlow.Registry;
using Microsoft.EntityFrameworkCore;

namespace CaseFlow.Reporting;

/// <summary>Stages an invented year of reports that is under way, over the invented units: past months filed, a few late, one waived, one still owed. Marked as demo data on every page.</summary>
public sealed class StageDemoYear(ReportForms forms, TownClock clock) : IOperation<StageDemoYear.Request, bool>
{
    public sealed record Request;

    /// <returns>False when the year is there already.</returns>
    public async ValueTask<bool> ExecuteAsync(Request request, CommandContext context, CancellationToken cancellationToken)
    {
        var today = clock.DateOf(context.Now);
        if (await context.Db.ReportingYears.AnyAsync(y => y.Year == today.Year, cancellationToken))
        {
            return false;
        }

        var posts = await context.Db.Set<Appointment>().AsNoTracking()
            .Where(a => a.Role == Roles.Village && context.Db.Set<Unit>().Any(u => u.Id == a.UnitId && u.IsDemo))
            .OrderBy(a => a.UnitId).Select(a => new { UnitId = a.UnitId!, a.AccountId }).ToListAsync(cancellationToken);
        var names = await context.Db.Users.AsNoTracking().ToDictionaryAsync(u => u.Id, u => u.DisplayName, cancellationToken);
        var firstDay = new DateOnly(today.Year, 1, 26) is var usual && usual <= today ? usual : new DateOnly(today.Year, 1, 1);
        var year = new ReportingYear(context.NewId(), today.Year, firstDay, today, [.. posts.DistinctBy(p => p.UnitId).Select(p => (p.UnitId, p.AccountId))], isDemo: true);
        context.Db.Add(year);
        while (year.NextMonth is { } month && month < today.Month && year.Open(month))
        {
            foreach (var unit in year.Units)
            {
                var report = new MonthlyReport(context.NewId(), year, unit, month);
                var file = OpenMonth.FileOf(report, await context.Db.UnitNameAsync(unit.UnitId, cancellationToken), context);
                context.Db.Add(report);
                Settle(report, unit, names[unit.PersonId], today, file, context);
            }
        }

        await StartReportingYear.BeginAsync(year, context, cancellationToken);
        return true;
    }

    private void Settle(MonthlyReport report, ReportingUnit unit, string writer, DateOnly today, CaseFile file, CommandContext context)
    {
        if (report.Month == today.Month - 1 && unit.Order == 3)
        {
            var start = OpenMonth.StartOf(report, context);
            context.Processes.StartLater(start, report.YearId);
            file.MovedBy(start.InstanceId!);
            return;
        }

        if (unit.Order == 4 && report.Month == 2)
        {
            report.Waive("演示：当月整村搬迁，免报。");
        }
        else
        {
            var late = (unit.Order, report.Month) switch { (3, _) => report.Month % 3 * 4, (5, 7) => 2, _ => 0 };
            var on = late > 0 ? report.DueOn.AddDays(late) : report.DueOn.AddDays(-(unit.Order + report.Month) % 6);
            on = on < today ? on : today;
            report.Write(Invented(report, unit.Order), forms.Monthly, on);
            report.File(forms.Monthly, writer, clock.At(on, new TimeOnly(16, 30)), on);
        }

        file.Close(context.Now);
    }

    private ReportContent Invented(MonthlyReport report, int order)
    {
        var n = (report.Month * 7) + (order * 3);
        var texts = new Dictionary<string, string>
        {
            ["work"] = $"演示：走访企业 {n % 9 + 3} 家次，重点检查动火作业审批、配电房和消防通道；督促 {n % 4 + 1} 家企业完善标准化制度文件。",
            ["problems"] = n % 3 == 0 ? "无" : "演示：个别小微企业安全管理员兼职过多，隐患整改拖延。",
            ["next-plan"] = "演示：对未完成整改的企业逐家复查，组织一次班组长培训。",
        };
        return new ReportContent(
            forms.Monthly.Texts.ToDictionary(t => t.Code, t => texts.GetValueOrDefault(t.Code, "演示")),
            forms.Monthly.Figures.Select((f, at) => (f.Code, Value: f.Code == "hazards-corrected" ? n % 11 : (n + (at * 5)) % 12)).ToDictionary(f => f.Code, f => f.Value));
    }
}
