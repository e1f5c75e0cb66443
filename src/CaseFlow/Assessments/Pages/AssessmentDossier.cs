using CaseFlow.Audit;
using CaseFlow.Cases;
using CaseFlow.Data;
using CaseFlow.Documents;
using CaseFlow.Hazards;
using CaseFlow.Inbox;
using CaseFlow.People;
using CaseFlow.Registry;
using Microsoft.EntityFrameworkCore;

namespace CaseFlow.Assessments.Pages;

/// <summary>All that a self-assessment's page shows.</summary>
/// <param name="Assessment">The self-assessment.</param>
/// <param name="Standard">The version it is pinned to.</param>
/// <param name="Enterprise">Whose.</param>
/// <param name="UnitName">Its reporting unit.</param>
/// <param name="Reader">Who looks.</param>
/// <param name="Before">The last one filed in an earlier year, or null.</param>
/// <param name="Corrections">Hidden dangers that its failed items became, earliest due first.</param>
/// <param name="Files">Where files are kept with it.</param>
/// <param name="History">Latest first.</param>
/// <param name="Signatures">Earliest first, void ones included.</param>
/// <param name="TaskId">The reader's own open task, if any.</param>
public sealed record AssessmentDossier(
    Assessment Assessment,
    AssessmentStandard Standard,
    Enterprise Enterprise,
    string UnitName,
    Actor Reader,
    PastAssessment? Before,
    IReadOnlyList<Hazard> Corrections,
    IReadOnlyList<string> Files,
    IReadOnlyList<AuditEntry> History,
    IReadOnlyList<Signature> Signatures,
    string? TaskId)
{
    /// <summary>Points of the whole, so far or as filed.</summary>
    public AssessmentScore Score { get; } = Scoring.Of(Standard, Assessment.Marks);

    /// <summary>Whether the reader may go on writing.</summary>
    public bool MayFill => Assessment.IsOpen && Reader.MayFill(Assessment.EnterpriseId);

    /// <summary>Reads it, or null when there is none that this person may see.</summary>
    public static async Task<AssessmentDossier?> ReadAsync(CaseFlowDbContext db, Standards standards, string id, string accountId, DateTimeOffset now)
    {
        var actor = await db.ActorAsync(accountId, now, default);
        var assessment = await db.Assessments.AsNoTracking().SingleOrDefaultAsync(a => a.Id == id);
        if (assessment is null)
        {
            return null;
        }

        var papers = new[] { id, assessment.ParticipationId };
        var tasks = await db.Tasks.AsNoTracking().Where(t => papers.Contains(t.CaseId) && (t.TypeName == AssessmentTasks.File || t.TypeName == AssessmentTasks.Look) && t.State == WorkTaskState.Open).ToListAsync();
        var mine = tasks.Find(t => MayAnswer.IsFor(t, actor)) ?? await StoodInForAsync(db, tasks, actor, now);
        if (mine is null && !await db.Assessments.Where(a => a.Id == id).VisibleTo(db, actor).AnyAsync())
        {
            return null;
        }

        var enterprise = await db.Enterprises.AsNoTracking().SingleAsync(e => e.Id == assessment.EnterpriseId);
        return new AssessmentDossier(
            assessment,
            await standards.OfAsync(db, assessment.StandardHash, default),
            enterprise,
            await db.Units.Where(u => u.Id == enterprise.UnitId).Select(u => u.Name).SingleOrDefaultAsync() ?? enterprise.UnitId,
            actor,
            await PastAssessment.BeforeAsync(db, standards, assessment),
            await db.Hazards.AsNoTracking().Where(h => h.Source == HazardSource.Assessment && h.SourceId == id).OrderBy(h => h.DueOn).ThenBy(h => h.Number).ToListAsync(),
            await db.Attachments.AsNoTracking().Where(f => f.SubjectKind == AssessmentFace.CaseKind && f.SubjectId == id).Select(f => f.Slot).Distinct().ToListAsync(),
            await db.AuditEntries.AsNoTracking().Where(e => e.CaseId == id).OrderByDescending(e => e.Sequence).ToListAsync(),
            await db.Signatures.AsNoTracking().Where(s => papers.Contains(s.CaseId) && s.Action.StartsWith(AssessmentTasks.File)).OrderBy(s => s.At).ToListAsync(),
            mine?.Id);
    }

    private static async Task<WorkTask?> StoodInForAsync(CaseFlowDbContext db, IReadOnlyList<WorkTask> tasks, Actor actor, DateTimeOffset now)
    {
        foreach (var task in tasks)
        {
            if (await MayAnswer.PrincipalAsync(db, task, actor, now, default) is not null)
            {
                return task;
            }
        }

        return null;
    }
}
