using CaseFlow.Data;
using CaseFlow.Language;
using CaseFlow.People;
using Microsoft.EntityFrameworkCore;

namespace CaseFlow.Inbox;

/// <summary>Who may answer a task: its assignee, a holder of its role at its place, or a substitute of one of them.</summary>
public static class MayAnswer
{
    /// <exception cref="RuleViolationException">The actor may not.</exception>
    public static async Task RequireAsync(CaseFlowDbContext db, WorkTask task, Actor actor, string? onBehalfOf, DateTimeOffset now, CancellationToken cancellationToken)
    {
        if (onBehalfOf is null ? IsFor(task, actor) : await IsSubstituteAsync(db, task, actor, onBehalfOf, now, cancellationToken))
        {
            return;
        }

        throw new RuleViolationException("inbox.not-yours");
    }

    /// <summary>Whether the task is this person's, directly or by a post.</summary>
    public static bool IsFor(WorkTask task, Actor actor) =>
        task.Role is not { } role
            ? task.AssigneeId == actor.AccountId
            : actor.Appointments.Any(a =>
                a.Role == role
                && (task.EnterpriseId is null || a.EnterpriseId == task.EnterpriseId)
                && (task.UnitId is null || a.UnitId == task.UnitId));

    /// <summary>For whom the actor stands in at this task; null when for nobody.</summary>
    public static async Task<string?> PrincipalAsync(CaseFlowDbContext db, WorkTask task, Actor actor, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var principals = await db.Set<Delegation>().Where(d => d.ToId == actor.AccountId && d.From <= now && now < d.Until && !db.Set<Account>().Any(a => a.Id == d.FromId && a.LockoutEnd > now)).Select(d => d.FromId).ToListAsync(cancellationToken);
        foreach (var principal in principals)
        {
            if (IsFor(task, await db.ActorAsync(principal, now, cancellationToken)))
            {
                return principal;
            }
        }

        return null;
    }

    private static async Task<bool> IsSubstituteAsync(CaseFlowDbContext db, WorkTask task, Actor actor, string principalId, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var delegated = await db.Set<Delegation>().AnyAsync(d => d.FromId == principalId && d.ToId == actor.AccountId && d.From <= now && now < d.Until, cancellationToken);
        return delegated && IsFor(task, await db.ActorAsync(principalId, now, cancellationToken));
    }
}
