using CaseFlow.Audit;
using CaseFlow.Data;
using CaseFlow.Inbox;
using CaseFlow.People;
using CaseFlow.Registry;
using Microsoft.EntityFrameworkCore;

namespace CaseFlow.Grading.Pages;

/// <summary>All that a certificate's page shows.</summary>
/// <param name="Certificate">The certificate.</param>
/// <param name="Reader">Who looks.</param>
/// <param name="Enterprise">Whose.</param>
/// <param name="Rules">Levels and how they are renewed.</param>
/// <param name="Conditions">Of a direct renewal; empty where its level is not renewed directly.</param>
/// <param name="Yearly">The self-assessments owed, earliest first.</param>
/// <param name="Open">The enterprise's application under way, or null.</param>
/// <param name="History">Latest first.</param>
/// <param name="TaskId">The reader's own open task, if any.</param>
public sealed record CertificateDossier(
    GradingCertificate Certificate,
    Actor Reader,
    Enterprise Enterprise,
    GradingRules Rules,
    IReadOnlyList<RenewalFinding> Conditions,
    IReadOnlyList<YearlyAssessment> Yearly,
    GradingApplication? Open,
    IReadOnlyList<AuditEntry> History,
    string? TaskId)
{
    public string LevelName => Rules.Level(Certificate.LevelCode)?.Name.ToString() ?? Certificate.LevelCode;

    /// <summary>Reads it, or null when there is none that this person may see.</summary>
    public static async Task<CertificateDossier?> ReadAsync(CaseFlowDbContext db, GradingRules rules, RenewalConditions conditions, string id, Actor actor, Calendar.TownClock clock)
    {
        if (await db.GradingCertificates.AsNoTracking().Where(c => c.Id == id).VisibleTo(db, actor).SingleOrDefaultAsync() is not { } certificate)
        {
            return null;
        }

        string? own = null;
        foreach (var task in await db.Set<WorkTask>().AsNoTracking().Where(t => t.CaseId == id && t.State == WorkTaskState.Open).ToListAsync())
        {
            own ??= MayAnswer.IsFor(task, actor) || await MayAnswer.PrincipalAsync(db, task, actor, clock.Now, default) is not null ? task.Id : null;
        }

        var isDirect = !certificate.IsOver && rules.Level(certificate.LevelCode) is { RenewsDirectly: true };
        return new CertificateDossier(
            certificate,
            actor,
            await db.Set<Enterprise>().AsNoTracking().SingleAsync(e => e.Id == certificate.EnterpriseId),
            rules,
            isDirect ? await conditions.FindAsync(db, rules, certificate, clock.Today, default) : [],
            (await YearlyAssessments.OfAsync(db, rules.Yearly, [certificate], default))[id],
            await db.GradingApplications.AsNoTracking().FirstOrDefaultAsync(a => a.OpenFor == certificate.EnterpriseId),
            await db.AuditEntries.AsNoTracking().Where(e => e.CaseId == id).OrderByDescending(e => e.Sequence).ToListAsync(),
            own);
    }
}
