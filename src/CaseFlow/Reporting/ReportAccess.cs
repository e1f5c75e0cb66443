using CaseFlow.Data;
using CaseFlow.Language;
using CaseFlow.People;
using CaseFlow.Processes;
using CaseFlow.Registry;
using Microsoft.EntityFrameworkCore;

namespace CaseFlow.Reporting;

/// <summary>Who may see and do what with reports.</summary>
public static class ReportAccess
{
    /// <summary>The office sees the town's reports, a unit its own.</summary>
    public static IQueryable<MonthlyReport> VisibleTo(this IQueryable<MonthlyReport> reports, Actor actor)
    {
        var units = actor.Units;
        return actor.SeesTown ? reports : reports.Where(r => units.Contains(r.UnitId));
    }

    /// <summary>Loads a report of a service task or an act.</summary>
    /// <exception cref="RuleViolationException">There is none.</exception>
    public static async Task<MonthlyReport> ReportAsync(this CommandContext context, string id, CancellationToken cancellationToken) =>
        await context.Db.MonthlyReports.FindAsync([id], cancellationToken) ?? throw new RuleViolationException("report.unknown");

    /// <summary>Loads a year of reports.</summary>
    /// <exception cref="RuleViolationException">There is none.</exception>
    public static async Task<ReportingYear> ReportingYearAsync(this CommandContext context, string? id, CancellationToken cancellationToken) =>
        await context.Db.ReportingYears.FindAsync([id], cancellationToken) ?? throw new RuleViolationException("report.year-unknown");

    /// <summary>Lets only the safety office go on.</summary>
    /// <exception cref="RuleViolationException">The actor is not of the office.</exception>
    public static async Task<Actor> RequireOfficeAsync(this CommandContext context, CancellationToken cancellationToken) =>
        await context.ActorAsync(cancellationToken) is var actor && actor.Holds(Roles.Office) ? actor : throw new RuleViolationException("report.not-office");

    /// <summary>A unit's name.</summary>
    public static async Task<string> UnitNameAsync(this CaseFlowDbContext db, string unitId, CancellationToken cancellationToken) =>
        await db.Set<Unit>().Where(u => u.Id == unitId).Select(u => u.Name).SingleOrDefaultAsync(cancellationToken) ?? unitId;
}
