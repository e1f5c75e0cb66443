using CaseFlow.Data;
using CaseFlow.Inbox;
using CaseFlow.Language;
using CaseFlow.People;
using CaseFlow.Processes;
using CaseFlow.Registry;
using Microsoft.EntityFrameworkCore;

namespace CaseFlow.Permits;

/// <summary>Who may see a permit and who may act on it.</summary>
public static class PermitAccess
{
    /// <summary>Permits that a person may see: the town's offices all, a unit those of its enterprises, an enterprise those it works on or on whose site the work is.</summary>
    public static IQueryable<WorkPermit> VisibleTo(this IQueryable<WorkPermit> permits, CaseFlowDbContext db, Actor actor)
    {
        if (actor.SeesTown)
        {
            return permits;
        }

        var enterprises = actor.Enterprises;
        var units = actor.Units;
        return permits.Where(p =>
            p.ApplicantId == actor.AccountId
            || (p.Status != PermitStatus.Draft
                && (enterprises.Contains(p.WorkingEnterpriseId)
                    || enterprises.Contains(p.SiteEnterpriseId)
                    || db.Set<Enterprise>().Any(e => (e.Id == p.SiteEnterpriseId || e.Id == p.WorkingEnterpriseId) && units.Contains(e.UnitId)))));
    }

    /// <summary>Loads a permit for a change, with its readings.</summary>
    /// <exception cref="RuleViolationException">There is none that this person may see.</exception>
    public static async Task<WorkPermit> PermitAsync(this CommandContext context, string permitId, CancellationToken cancellationToken)
    {
        var actor = await context.ActorAsync(cancellationToken);
        var permits = context.Db.WorkPermits.Include(p => p.Readings).Where(p => p.Id == permitId);
        return await (actor.IsSystem ? permits : permits.VisibleTo(context.Db, actor)).SingleOrDefaultAsync(cancellationToken)
            ?? throw new RuleViolationException("permit.unknown");
    }

    /// <summary>The actor as permits write people down.</summary>
    public static PermitActor ToPermitActor(this Actor actor) =>
        actor.IsSystem ? PermitActor.Product : new PermitActor(actor.AccountId, actor.DisplayName, actor.EmployeeId);

    /// <summary>Who answered a task, and for whom: the rules that part duties look at both.</summary>
    public static PermitActor ToPermitActor(this TaskReply reply) =>
        reply.By.ToPermitActor() with { OnBehalfOfId = reply.OnBehalfOfId, OnBehalfOfName = reply.OnBehalfOfName };
}
