using System.Text.Json;
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
            // A draft is nobody's but its applicant's.
            return permits.Where(p => p.Status != PermitStatus.Draft || p.ApplicantId == actor.AccountId);
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

    /// <summary>Whether a person stands in for somebody at an open task of a permit, wherever the person works.</summary>
    public static async Task<bool> StandsInAsync(CaseFlowDbContext db, string permitId, Actor actor, DateTimeOffset now, CancellationToken cancellationToken)
    {
        foreach (var task in await db.Tasks.AsNoTracking().Where(t => t.CaseId == permitId && t.State == WorkTaskState.Open).ToListAsync(cancellationToken))
        {
            if (await MayAnswer.PrincipalAsync(db, task, actor, now, cancellationToken) is not null)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Loads the permit of a task or a workflow step, with its readings: who may answer was checked at the task, and a substitute from elsewhere sees no more of the enterprise than this.</summary>
    /// <exception cref="RuleViolationException">There is none.</exception>
    public static async Task<WorkPermit> CasePermitAsync(this CommandContext context, string caseId, CancellationToken cancellationToken) =>
        await context.Db.WorkPermits.Include(p => p.Readings).SingleOrDefaultAsync(p => p.Id == caseId, cancellationToken)
            ?? throw new RuleViolationException("permit.unknown");

    /// <summary>Loads the permit whose task is answered. An answer is outcome and comment: what is measured on site goes on record before it, whatever becomes of the answer.</summary>
    /// <exception cref="RuleViolationException">The answer brings data of its own.</exception>
    public static Task<WorkPermit> AnsweredPermitAsync(this CommandContext context, WorkTask task, TaskReply reply, CancellationToken cancellationToken) =>
        reply.Data is { ValueKind: not (JsonValueKind.Null or JsonValueKind.Undefined) }
            ? throw new RuleViolationException("permit.answer-takes-no-data")
            : context.CasePermitAsync(task.CaseId!, cancellationToken);

    /// <summary>Accounts that neither approve an application nor accept its place: who applies and who works on it.</summary>
    public static async Task<IReadOnlyList<string>> InvolvedAsync(CaseFlowDbContext db, string applicantId, PermitContent content, CancellationToken cancellationToken)
    {
        var crew = content.Crew().Select(m => m.EmployeeId).ToList();
        var accounts = await db.Set<Employee>().AsNoTracking().Where(e => crew.Contains(e.Id) && e.AccountId != null).Select(e => e.AccountId!).ToListAsync(cancellationToken);
        return [applicantId, .. accounts];
    }

    /// <summary>The actor as permits write people down.</summary>
    public static PermitActor ToPermitActor(this Actor actor) =>
        actor.IsSystem ? PermitActor.Product : new PermitActor(actor.AccountId, actor.DisplayName, actor.EmployeeId);

    /// <summary>Who answered a task, and for whom: the rules that part duties look at both.</summary>
    public static async Task<PermitActor> PermitActorAsync(this CommandContext context, TaskReply reply, CancellationToken cancellationToken) =>
        reply.By.ToPermitActor() with
        {
            OnBehalfOfId = reply.OnBehalfOfId,
            OnBehalfOfName = reply.OnBehalfOfName,
            OnBehalfOfEmployeeId = reply.OnBehalfOfId is { } id ? (await context.Db.Users.FindAsync([id], cancellationToken))?.EmployeeId : null,
        };
}
