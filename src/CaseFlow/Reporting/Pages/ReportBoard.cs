using CaseFlow.Data;
using CaseFlow.People;
using CaseFlow.Registry;
using CaseFlow.Reminders;
using Microsoft.EntityFrameworkCore;

namespace CaseFlow.Reporting.Pages;

/// <summary>A year of reports as far as the reader may see it.</summary>
/// <param name="Reader">Who looks.</param>
/// <param name="Year">The year; null while none is started.</param>
/// <param name="Years">All years, latest first.</param>
/// <param name="Units">Unit and name, in order.</param>
/// <param name="Reports">All of the year.</param>
/// <param name="Persons">Named persons by account.</param>
/// <param name="Ahead">Planned reminders.</param>
public sealed record ReportBoard(
    Actor Reader,
    ReportingYear? Year,
    IReadOnlyList<int> Years,
    IReadOnlyList<(ReportingUnit Unit, string Name)> Units,
    IReadOnlyList<MonthlyReport> Reports,
    IReadOnlyDictionary<string, string> Persons,
    IReadOnlyList<Reminder> Ahead)
{
    public MonthlyReport? Of(ReportingUnit unit, int month) => Reports.FirstOrDefault(r => r.UnitId == unit.UnitId && r.Month == month);

    public string NameOf(string unitId) => Units.FirstOrDefault(u => u.Unit.UnitId == unitId).Name ?? unitId;

    /// <summary>Reads the chosen year, or the latest.</summary>
    public static async Task<ReportBoard> ReadAsync(CaseFlowDbContext db, string accountId, int? chosen, DateTimeOffset now)
    {
        var actor = await db.ActorAsync(accountId, now, default);
        var years = await db.ReportingYears.AsNoTracking().OrderByDescending(y => y.Year).Select(y => y.Year).ToListAsync();
        var at = chosen is { } one && years.Contains(one) ? one : years.FirstOrDefault();
        var year = await db.ReportingYears.AsNoTracking().SingleOrDefaultAsync(y => y.Year == at);
        if (year is null)
        {
            return new ReportBoard(actor, null, years, [], [], new Dictionary<string, string>(), []);
        }

        var reports = await db.MonthlyReports.AsNoTracking().Where(r => r.YearId == year.Id).VisibleTo(actor).OrderBy(r => r.Month).ToListAsync();
        var names = await db.Set<Unit>().AsNoTracking().ToDictionaryAsync(u => u.Id, u => u.Name);
        var ids = year.Units.Select(u => u.PersonId).ToList();
        var ahead = actor.SeesTown
            ? await db.Reminders.AsNoTracking().Where(r => r.State == ReminderState.Planned && r.Kind == MonthlyReportFace.CaseKind && db.Set<MonthlyReport>().Any(m => m.Id == r.SubjectId && m.YearId == year.Id)).OrderBy(r => r.On).ToListAsync()
            : [];
        return new ReportBoard(
            actor,
            year,
            years,
            [.. year.Units.Where(u => actor.SeesTown || actor.Units.Contains(u.UnitId)).Select(u => (u, names.GetValueOrDefault(u.UnitId, u.UnitId)))],
            reports,
            await db.Users.AsNoTracking().Where(u => ids.Contains(u.Id)).ToDictionaryAsync(u => u.Id, u => u.DisplayName),
            ahead);
    }
}
