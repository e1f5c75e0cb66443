using CaseFlow.Data;
using CaseFlow.Inbox;
using CaseFlow.Language;
using CaseFlow.People;
using CaseFlow.Processes;
using CaseFlow.Registry;
using Microsoft.EntityFrameworkCore;

namespace CaseFlow.Hazards;

/// <summary>Who may see and do what with hidden dangers.</summary>
public static class HazardAccess
{
    /// <summary>Whoever may see an enterprise's file sees its hidden dangers; who was named to correct one sees that one.</summary>
    public static IQueryable<Hazard> VisibleTo(this IQueryable<Hazard> hazards, CaseFlowDbContext db, Actor actor)
    {
        if (actor.SeesEveryFile())
        {
            return hazards;
        }

        var (me, seen) = (actor.AccountId, db.Enterprises.VisibleTo(actor).Select(e => e.Id));
        return hazards.Where(h => h.OwnerId == me || seen.Contains(h.EnterpriseId));
    }

    /// <summary>Loads a hidden danger of a service task or an act.</summary>
    /// <exception cref="RuleViolationException">There is none.</exception>
    public static async Task<Hazard> HazardAsync(this CommandContext context, string id, CancellationToken cancellationToken) =>
        await context.Db.Set<Hazard>().FindAsync([id], cancellationToken) ?? throw new RuleViolationException("hazard.unknown");

    /// <summary>Loads the hidden danger whose open task of correcting it is the actor's, as owner or as a substitute.</summary>
    /// <exception cref="RuleViolationException">There is no such task, or it is somebody else's.</exception>
    public static async Task<Hazard> OwnHazardAsync(this CommandContext context, string taskId, CancellationToken cancellationToken)
    {
        var actor = await context.ActorAsync(cancellationToken);
        var task = await context.Db.Set<WorkTask>().AsNoTracking().SingleOrDefaultAsync(t => t.Id == taskId && t.TypeName == HazardTasks.Rectify, cancellationToken)
            ?? throw new RuleViolationException("inbox.unknown-task");
        if (task.State != WorkTaskState.Open || (!MayAnswer.IsFor(task, actor) && await MayAnswer.PrincipalAsync(context.Db, task, actor, context.Now, cancellationToken) is null))
        {
            throw new RuleViolationException("inbox.not-yours");
        }

        return await context.HazardAsync(task.CaseId!, cancellationToken);
    }
}
