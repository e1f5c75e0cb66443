using CaseFlow.Audit;
using CaseFlow.Cases;
using CaseFlow.Data;
using CaseFlow.Inbox;
using CaseFlow.People;
using CaseFlow.Reminders;
using Microsoft.EntityFrameworkCore;

namespace CaseFlow.Reporting.Pages;

/// <summary>All that a report's page shows.</summary>
/// <param name="Report">The report.</param>
/// <param name="Reader">Who looks.</param>
/// <param name="UnitName">The unit.</param>
/// <param name="PersonName">The named person.</param>
/// <param name="IsDemo">Invented.</param>
/// <param name="Reminders">Latest last.</param>
/// <param name="Names">Of those reminded, by account.</param>
/// <param name="History">Latest first.</param>
/// <param name="Signatures">Earliest first, void ones included.</param>
/// <param name="TaskId">The reader's own open task, if any.</param>
public sealed record ReportDossier(
    MonthlyReport Report,
    Actor Reader,
    string UnitName,
    string PersonName,
    bool IsDemo,
    IReadOnlyList<Reminder> Reminders,
    IReadOnlyDictionary<string, string> Names,
    IReadOnlyList<AuditEntry> History,
    IReadOnlyList<Signature> Signatures,
    string? TaskId)
{
    /// <summary>Reads it, or null when there is none that this person may see.</summary>
    public static async Task<ReportDossier?> ReadAsync(CaseFlowDbContext db, string reportId, string accountId, DateTimeOffset now)
    {
        var actor = await db.ActorAsync(accountId, now, default);
        var tasks = await db.Tasks.AsNoTracking().Where(t => t.CaseId == reportId && t.State == WorkTaskState.Open).ToListAsync();
        var standsIn = false;
        foreach (var task in tasks)
        {
            standsIn |= await MayAnswer.PrincipalAsync(db, task, actor, now, default) is not null;
        }

        var report = await db.MonthlyReports.AsNoTracking().Where(r => r.Id == reportId).SingleOrDefaultAsync();
        if (report is null || !(standsIn || actor.SeesTown || actor.Units.Contains(report.UnitId)))
        {
            return null;
        }

        var reminders = await db.Reminders.AsNoTracking().Where(r => r.Kind == MonthlyReportFace.CaseKind && r.SubjectId == reportId).OrderBy(r => r.On).ThenBy(r => r.AccountId).ToListAsync();
        var accounts = reminders.Select(r => r.AccountId).Append(report.PersonId).Distinct().ToList();
        var names = await db.Users.AsNoTracking().Where(u => accounts.Contains(u.Id)).ToDictionaryAsync(u => u.Id, u => u.DisplayName);
        var mine = tasks.Find(t => MayAnswer.IsFor(t, actor));
        return new ReportDossier(
            report,
            actor,
            await db.UnitNameAsync(report.UnitId, default),
            names.GetValueOrDefault(report.PersonId, "–"),
            await db.ReportingYears.AsNoTracking().AnyAsync(y => y.Id == report.YearId && y.IsDemo),
            reminders,
            names,
            await db.AuditEntries.AsNoTracking().Where(e => e.CaseId == reportId).OrderByDescending(e => e.Sequence).ToListAsync(),
            await db.Signatures.AsNoTracking().Where(s => s.CaseId == reportId).OrderBy(s => s.At).ToListAsync(),
            (mine ?? (standsIn ? tasks[0] : null))?.Id);
    }
}
