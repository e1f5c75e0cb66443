using CaseFlow.Assessments;
using CaseFlow.Audit;
using CaseFlow.Cases;
using CaseFlow.Data;
using CaseFlow.Inbox;
using CaseFlow.People;
using CaseFlow.Registry;
using Microsoft.EntityFrameworkCore;

namespace CaseFlow.Grading.Pages;

/// <summary>All that an application's page shows.</summary>
/// <param name="Application">The application.</param>
/// <param name="Reader">Who looks.</param>
/// <param name="Enterprise">Whose.</param>
/// <param name="Rules">Levels, limits, conditions.</param>
/// <param name="Known">What the product knows against it.</param>
/// <param name="Assessment">The self-assessment that goes with it.</param>
/// <param name="Standard">What the review scores; null before it is assigned.</param>
/// <param name="ReviewUnitName">Who reviews.</param>
/// <param name="Reviewers">All ever named, earliest first.</param>
/// <param name="Objections">Earliest first; only for the grading department.</param>
/// <param name="Findings">What was found true about its review; only for the grading department and those who keep grading.</param>
/// <param name="Certificate">Once announced.</param>
/// <param name="Waiting">Open tasks with the names of who may answer.</param>
/// <param name="History">Latest first.</param>
/// <param name="Signatures">Earliest first.</param>
/// <param name="TaskId">The reader's own open task, if any.</param>
public sealed record GradingDossier(
    GradingApplication Application,
    Actor Reader,
    Enterprise Enterprise,
    GradingRules Rules,
    IReadOnlyList<ConditionFinding> Known,
    Assessment? Assessment,
    AssessmentStandard? Standard,
    string? ReviewUnitName,
    IReadOnlyList<Reviewer> Reviewers,
    IReadOnlyList<Objection> Objections,
    IReadOnlyList<ReviewFinding> Findings,
    GradingCertificate? Certificate,
    IReadOnlyList<(WorkTask Task, string Names)> Waiting,
    IReadOnlyList<AuditEntry> History,
    IReadOnlyList<Signature> Signatures,
    string? TaskId)
{
    public GradingLevel Level => Rules.Level(Application.LevelCode)!;

    /// <summary>The reader's own place among the reviewers, or null.</summary>
    public Reviewer? Own => Reviewers.FirstOrDefault(r => r.AccountId == Reader.AccountId && r.ReleasedAt is null);

    /// <summary>Reads it, or null when there is none that this person may see.</summary>
    public static async Task<GradingDossier?> ReadAsync(CaseFlowDbContext db, GradingRules rules, Conditions conditions, Standards standards, string id, string accountId, Calendar.TownClock clock)
    {
        var actor = await db.ActorAsync(accountId, clock.Now, default);
        if (await db.GradingApplications.AsNoTracking().Where(a => a.Id == id).VisibleTo(db, actor).SingleOrDefaultAsync() is not { } application)
        {
            return null;
        }

        var tasks = await db.Set<WorkTask>().AsNoTracking().Where(t => t.CaseId == id && t.State == WorkTaskState.Open).ToListAsync();
        var waiting = new List<(WorkTask Task, string Names)>();
        string? own = null;
        foreach (var task in tasks)
        {
            var people = await TaskDesk.UsableAsync(db, task, clock.Now, default);
            waiting.Add((task, string.Join("、", people.Select(p => p.DisplayName))));
            own ??= MayAnswer.IsFor(task, actor) || await MayAnswer.PrincipalAsync(db, task, actor, clock.Now, default) is not null ? task.Id : null;
        }

        return new GradingDossier(
            application,
            actor,
            (await db.Set<Enterprise>().AsNoTracking().SingleAsync(e => e.Id == application.EnterpriseId)),
            rules,
            application.IsOpen ? await conditions.FindAsync(db, rules, application.EnterpriseId, clock.Today, default) : [],
            application.Content.AssessmentId is { } assessment ? await db.Set<Assessment>().AsNoTracking().IgnoreAutoIncludes().SingleOrDefaultAsync(a => a.Id == assessment) : null,
            application.Review.StandardHash is { } hash ? await standards.OfAsync(db, hash, default) : null,
            application.ReviewUnitId is { } unit ? await db.ReviewUnits.Where(u => u.Id == unit).Select(u => u.Name).SingleAsync() : null,
            await db.Reviewers.AsNoTracking().Where(r => r.ApplicationId == id).OrderBy(r => r.Id).ToListAsync(),
            actor.Holds(Roles.Auditor) ? await db.Objections.AsNoTracking().Where(o => o.ApplicationId == id).OrderBy(o => o.Id).ToListAsync() : [],
            actor.WatchesReviews() || actor.KeepsGrading() ? await db.ReviewFindings.AsNoTracking().Where(f => f.ApplicationId == id).OrderBy(f => f.On).ToListAsync() : [],
            await db.GradingCertificates.AsNoTracking().SingleOrDefaultAsync(c => c.ApplicationId == id),
            waiting,
            await db.AuditEntries.AsNoTracking().Where(e => e.CaseId == id).OrderByDescending(e => e.Sequence).ToListAsync(),
            await db.Signatures.AsNoTracking().Where(s => s.CaseId == id).OrderBy(s => s.At).ToListAsync(),
            own);
    }
}
