using CaseFlow.Audit;
using CaseFlow.Cases;
using CaseFlow.Data;
using CaseFlow.Inbox;
using CaseFlow.People;
using CaseFlow.Registry;
using Microsoft.EntityFrameworkCore;

namespace CaseFlow.Hazards.Pages;

/// <summary>All that a hidden danger's page shows.</summary>
/// <param name="Hazard">The hidden danger.</param>
/// <param name="Enterprise">Where it is.</param>
/// <param name="UnitName">The enterprise's reporting unit.</param>
/// <param name="Reader">Who looks.</param>
/// <param name="History">Latest first.</param>
/// <param name="Waiting">The open task of correcting or verifying it, if any.</param>
/// <param name="WaitsFor">Whom that task waits for, by name; empty for a post.</param>
/// <param name="Mine">The reader's own open tasks.</param>
public sealed record HazardDossier(
    Hazard Hazard,
    Enterprise Enterprise,
    string UnitName,
    Actor Reader,
    IReadOnlyList<AuditEntry> History,
    WorkTask? Waiting,
    string? WaitsFor,
    IReadOnlyList<WorkTask> Mine)
{
    /// <summary>The reader's task of correcting it, or null.</summary>
    public WorkTask? ToRectify => Mine.FirstOrDefault(t => t.TypeName == HazardTasks.Rectify);

    /// <summary>Reads it, or null when there is none that this person may see.</summary>
    public static async Task<HazardDossier?> ReadAsync(CaseFlowDbContext db, string hazardId, string accountId, DateTimeOffset now)
    {
        var actor = await db.ActorAsync(accountId, now, default);
        var tasks = await db.Tasks.AsNoTracking().Where(t => t.CaseId == hazardId && t.State == WorkTaskState.Open).ToListAsync();
        var mine = new List<WorkTask>();
        foreach (var task in tasks)
        {
            if (MayAnswer.IsFor(task, actor) || await MayAnswer.PrincipalAsync(db, task, actor, now, default) is not null)
            {
                mine.Add(task);
            }
        }

        var seen = mine.Count > 0 ? db.Hazards : db.Hazards.VisibleTo(db, actor);
        var hazard = await seen.AsNoTracking().SingleOrDefaultAsync(h => h.Id == hazardId);
        if (hazard is null)
        {
            return null;
        }

        var enterprise = await db.Enterprises.AsNoTracking().SingleAsync(e => e.Id == hazard.EnterpriseId);
        var waiting = tasks.Find(t => t.TypeName != HazardTasks.Extend);
        return new HazardDossier(
            hazard,
            enterprise,
            await db.Units.Where(u => u.Id == enterprise.UnitId).Select(u => u.Name).SingleAsync(),
            actor,
            await db.AuditEntries.AsNoTracking().Where(e => e.CaseId == hazardId).OrderByDescending(e => e.Sequence).ToListAsync(),
            waiting,
            await db.Users.Where(u => u.Id == (waiting == null ? null : waiting.AssigneeId)).Select(u => u.DisplayName).SingleOrDefaultAsync(),
            mine);
    }
}
