using CaseFlow.Cases;
using CaseFlow.Data;
using CaseFlow.Inbox;
using CaseFlow.Language;
using CaseFlow.People;
using CaseFlow.Processes;
using CaseFlow.Registry;
using Microsoft.EntityFrameworkCore;

namespace CaseFlow.Grading;

/// <summary>Who may see and do what with applications for grading.</summary>
public static class GradingAccess
{
    private static readonly string[] Applicants = [Roles.Principal, Roles.DeputyPrincipal, Roles.SafetyDepartment];

    // Nobody but the enterprise has these yet.
    private static readonly GradingStatus[] Unfiled = [GradingStatus.Draft, GradingStatus.Signing];

    private static readonly GradingStatus[] WithDepartment = [GradingStatus.Auditing, GradingStatus.Publicised, GradingStatus.Objected, GradingStatus.Announcing, GradingStatus.Announced];

    /// <summary>An enterprise sees its own; what is filed is also seen by its unit, the office, the organising unit, the reviewers it is assigned to, and the grading department once it got there.</summary>
    public static IQueryable<GradingApplication> VisibleTo(this IQueryable<GradingApplication> applications, CaseFlowDbContext db, Actor actor)
    {
        if (actor.IsSystem)
        {
            return applications;
        }

        var own = actor.OwnEnterprises();
        var town = actor.SeesTown || actor.Holds(Roles.Organiser);
        var (audits, me) = (actor.Holds(Roles.Auditor), actor.AccountId);
        var seen = db.Set<Enterprise>().VisibleTo(actor).Select(e => e.Id);
        return applications.Where(a => own.Contains(a.EnterpriseId)
            || (!Unfiled.Contains(a.Status)
                && (town
                    || seen.Contains(a.EnterpriseId)
                    || (audits && (a.PublicSince != null || WithDepartment.Contains(a.Status)))
                    || db.Set<Reviewer>().Any(r => r.ApplicationId == a.Id && r.AccountId == me && r.ReleasedAt == null))));
    }

    /// <summary>Whether the actor writes applications of an enterprise.</summary>
    public static bool AppliesFor(this Actor actor, string enterpriseId) => Applicants.Any(role => actor.HoldsAt(role, enterpriseId));

    /// <summary>Whether the actor is of the organising unit or the office.</summary>
    public static bool KeepsGrading(this Actor actor) => actor.Holds(Roles.Organiser) || actor.SeesTown;

    /// <summary>Enterprises that the actor may apply for.</summary>
    public static IReadOnlyList<string> AppliesFor(this Actor actor) => [.. actor.OwnEnterprises().Where(actor.AppliesFor)];

    /// <summary>Loads an application of a service task.</summary>
    /// <exception cref="RuleViolationException">There is none.</exception>
    internal static async Task<GradingApplication> GradingAsync(this CommandContext context, string? id, CancellationToken cancellationToken) =>
        await context.Db.Set<GradingApplication>().FindAsync([id], cancellationToken) ?? throw new RuleViolationException("grading.unknown");

    /// <summary>Loads an application for a change by its enterprise.</summary>
    /// <exception cref="RuleViolationException">There is none, or it is somebody else's.</exception>
    internal static async Task<GradingApplication> OwnGradingAsync(this CommandContext context, string id, CancellationToken cancellationToken)
    {
        var application = await context.GradingAsync(id, cancellationToken);
        return (await context.ActorAsync(cancellationToken)).AppliesFor(application.EnterpriseId) ? application : throw new RuleViolationException("grading.not-yours");
    }

    /// <summary>Loads the application of an open task that the actor may answer.</summary>
    /// <exception cref="RuleViolationException">There is no such task, or it is somebody else's.</exception>
    internal static async Task<GradingApplication> GradingOfTaskAsync(this CommandContext context, string taskId, string typeName, CancellationToken cancellationToken)
    {
        var actor = await context.ActorAsync(cancellationToken);
        var task = await context.Db.Set<WorkTask>().AsNoTracking().SingleOrDefaultAsync(t => t.Id == taskId && t.TypeName == typeName, cancellationToken) ?? throw new RuleViolationException("inbox.unknown-task");
        return task.State == WorkTaskState.Open && (MayAnswer.IsFor(task, actor) || await MayAnswer.PrincipalAsync(context.Db, task, actor, context.Now, cancellationToken) is not null)
            ? await context.GradingAsync(task.CaseId, cancellationToken)
            : throw new RuleViolationException("inbox.not-yours");
    }

    /// <summary>Its case.</summary>
    internal static async Task<CaseFile> FileAsync(this CommandContext context, GradingApplication application, CancellationToken cancellationToken) =>
        (await context.Db.Cases.FindAsync([application.Id], cancellationToken))!;

    /// <summary>Who keeps what applications are judged by: the organising unit and the office.</summary>
    /// <exception cref="RuleViolationException">Somebody else asks.</exception>
    internal static async Task<Actor> KeeperAsync(this CommandContext context, CancellationToken cancellationToken) =>
        await context.ActorAsync(cancellationToken) is var actor && actor.KeepsGrading() ? actor : throw new RuleViolationException("grading.role-required", $"@role.{Roles.Organiser}");

    /// <summary>Lets only holders of a role go on.</summary>
    /// <exception cref="RuleViolationException">The actor does not hold it.</exception>
    internal static async Task<Actor> RequireAsync(this CommandContext context, string role, CancellationToken cancellationToken) =>
        await context.ActorAsync(cancellationToken) is var actor && actor.Holds(role) ? actor : throw new RuleViolationException("grading.role-required", $"@role.{role}");
}
