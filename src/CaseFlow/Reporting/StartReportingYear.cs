using System.Globalization;
using System.Text.Json;
using CaseFlow.Audit;
using CaseFlow.Calendar;
using CaseFlow.Cases;
using CaseFlow.Language;
using CaseFlow.People;
using CaseFlow.Processes;
using CaseFlow.Registry;
using Microsoft.EntityFrameworkCore;

namespace CaseFlow.Reporting;

/// <summary>Starts a year of monthly reports (启动年度月报): from then on the product asks for each month by itself.</summary>
public sealed class StartReportingYear(TownClock clock) : IOperation<StartReportingYear.Request, StartReportingYear.Result>
{
    /// <param name="Year">The calendar year.</param>
    /// <param name="FirstDay">Reports are asked for from this day on.</param>
    /// <param name="Units">Which units, each with its named person.</param>
    public sealed record Request(int Year, DateOnly FirstDay, IReadOnlyList<NamedPerson> Units);

    /// <param name="UnitId">The unit.</param>
    /// <param name="AccountId">Who reports for it.</param>
    public sealed record NamedPerson(string UnitId, string AccountId);

    /// <param name="YearId">The year's id.</param>
    public sealed record Result(string YearId);

    /// <exception cref="RuleViolationException">Every reason at once.</exception>
    public async ValueTask<Result> ExecuteAsync(Request request, CommandContext context, CancellationToken cancellationToken)
    {
        await context.RequireOfficeAsync(cancellationToken);
        if (await context.Db.ReportingYears.AnyAsync(y => y.Year == request.Year, cancellationToken))
        {
            throw new RuleViolationException("report.year-started", request.Year.ToString(CultureInfo.InvariantCulture));
        }

        await RequirePersonsAsync(request.Units, context, cancellationToken);
        var unitIds = request.Units.Select(u => u.UnitId).ToList();
        var isDemo = !await context.Db.Set<Unit>().AnyAsync(u => unitIds.Contains(u.Id) && !u.IsDemo, cancellationToken);
        var year = new ReportingYear(context.NewId(), request.Year, request.FirstDay, clock.DateOf(context.Now), [.. request.Units.Select(u => (u.UnitId, u.AccountId))], isDemo);
        context.Db.Add(year);
        await BeginAsync(year, context, cancellationToken);
        return new Result(year.Id);
    }

    /// <summary>Opens the year's case and starts the workflow that asks for its months.</summary>
    public static async Task BeginAsync(ReportingYear year, CommandContext context, CancellationToken cancellationToken)
    {
        var number = FormattableString.Invariant($"YB-{year.Year}");
        var file = new CaseFile(year.Id, MonthlyReportFace.YearKind, number, number, context.Now);
        context.Db.Add(file);
        await context.RecordAsync(file, new Message("audit.report.year-started", number), cancellationToken: cancellationToken);
        var start = new StartProcess("reporting-year", new Dictionary<string, JsonElement> { ["YearId"] = JsonSerializer.SerializeToElement(year.Id) }, year.Id, year.Id);
        var instance = await context.Processes.StartAsync(start, cancellationToken);
        file.MovedBy(instance.Id);
        context.Announce(new ReportsChanged(year.Id));
    }

    // A unit whose report nobody may write would be late for ever.
    internal static async Task RequirePersonsAsync(IReadOnlyList<NamedPerson> named, CommandContext context, CancellationToken cancellationToken)
    {
        var reasons = new List<Message>();
        foreach (var (unitId, accountId) in named)
        {
            var unit = await context.Db.Set<Unit>().FindAsync([unitId], cancellationToken);
            if (unit is null)
            {
                reasons.Add(new Message("report.unit-unknown", unitId));
            }
            else if (!await context.Db.Appointments.AnyAsync(a => a.AccountId == accountId && a.UnitId == unitId && a.Role == Roles.Village, cancellationToken))
            {
                reasons.Add(new Message("report.person-not-of-unit", unit.Name));
            }
        }

        if (reasons.Count > 0)
        {
            throw new RuleViolationException(reasons);
        }
    }
}
