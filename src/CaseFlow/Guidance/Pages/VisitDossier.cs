using CaseFlow.Audit;
using CaseFlow.Data;
using CaseFlow.Hazards;
using CaseFlow.Inbox;
using CaseFlow.People;
using CaseFlow.Registry;
using Microsoft.EntityFrameworkCore;

namespace CaseFlow.Guidance.Pages;

/// <summary>All that a visit's page shows.</summary>
/// <param name="Visit">The visit.</param>
/// <param name="Enterprise">To whom.</param>
/// <param name="Team">By whom.</param>
/// <param name="Hazards">What it raised.</param>
/// <param name="Words">The town's lists.</param>
/// <param name="History">Latest first.</param>
/// <param name="TaskId">The reader's own open task, if any.</param>
public sealed record VisitDossier(GuidanceVisit Visit, Enterprise Enterprise, GuidanceTeam Team, IReadOnlyList<Hazard> Hazards, RegistryWords Words, IReadOnlyList<AuditEntry> History, string? TaskId)
{
    /// <summary>Reads it, or null when there is none that this person may see.</summary>
    public static async Task<VisitDossier?> ReadAsync(CaseFlowDbContext db, Language.Texts texts, string visitId, Actor actor, DateTimeOffset now)
    {
        var tasks = await db.Tasks.AsNoTracking().Where(t => t.CaseId == visitId && t.State == WorkTaskState.Open).ToListAsync();
        string? mine = null;
        foreach (var task in tasks)
        {
            mine = MayAnswer.IsFor(task, actor) || await MayAnswer.PrincipalAsync(db, task, actor, now, default) is not null ? task.Id : mine;
        }

        var visit = await (mine is null ? db.GuidanceVisits.VisibleTo(db, actor) : db.GuidanceVisits).AsNoTracking().SingleOrDefaultAsync(v => v.Id == visitId);
        return visit is null ? null : new VisitDossier(
            visit,
            await db.Enterprises.AsNoTracking().SingleAsync(e => e.Id == visit.EnterpriseId),
            await db.GuidanceTeams.AsNoTracking().SingleAsync(t => t.Id == visit.TeamId),
            await db.Hazards.AsNoTracking().Where(h => h.Source == HazardSource.Guidance && h.SourceId == visitId).OrderBy(h => h.Number).ToListAsync(),
            await RegistryWords.ReadAsync(db, texts, default),
            await db.AuditEntries.AsNoTracking().Where(e => e.CaseId == visitId).OrderByDescending(e => e.Sequence).ToListAsync(),
            mine);
    }
}
