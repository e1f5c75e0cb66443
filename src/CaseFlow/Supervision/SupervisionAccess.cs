using CaseFlow.Data;
using CaseFlow.Language;
using CaseFlow.People;
using CaseFlow.Processes;
using CaseFlow.Registry;
using Microsoft.EntityFrameworkCore;

namespace CaseFlow.Supervision;

/// <summary>Who may see and do what in supervision.</summary>
public static class SupervisionAccess
{
    /// <summary>Office and enforcement inspect and propose penalties.</summary>
    public static bool Inspects(this Actor actor) => actor.Holds(Roles.Office) || actor.Holds(Roles.Enforcement);

    /// <summary>Whoever may see an enterprise's file sees its inspections.</summary>
    public static IQueryable<Inspection> VisibleTo(this IQueryable<Inspection> inspections, CaseFlowDbContext db, Actor actor)
    {
        var seen = db.Enterprises.VisibleTo(actor).Select(e => e.Id);
        return actor.SeesEveryFile() ? inspections : inspections.Where(i => seen.Contains(i.EnterpriseId));
    }

    /// <summary>Whoever may see an enterprise's file sees its penalties.</summary>
    public static IQueryable<Penalty> VisibleTo(this IQueryable<Penalty> penalties, CaseFlowDbContext db, Actor actor)
    {
        var seen = db.Enterprises.VisibleTo(actor).Select(e => e.Id);
        return actor.SeesEveryFile() ? penalties : penalties.Where(p => seen.Contains(p.EnterpriseId));
    }

    /// <summary>Lets only the safety office go on.</summary>
    /// <exception cref="RuleViolationException">The actor is not of the office.</exception>
    internal static async Task<Actor> RequireOfficeAsync(this CommandContext context, CancellationToken cancellationToken) =>
        await context.ActorAsync(cancellationToken) is var actor && actor.Holds(Roles.Office) ? actor : throw new RuleViolationException("supervision.not-office");

    /// <summary>Lets only who inspects go on.</summary>
    /// <exception cref="RuleViolationException">The actor is neither of the office nor of enforcement.</exception>
    internal static async Task<Actor> RequireInspectorAsync(this CommandContext context, CancellationToken cancellationToken) =>
        await context.ActorAsync(cancellationToken) is var actor && actor.Inspects() ? actor : throw new RuleViolationException("supervision.not-inspector");

    /// <summary>Loads an inspection.</summary>
    /// <exception cref="RuleViolationException">There is none.</exception>
    internal static async Task<Inspection> InspectionAsync(this CommandContext context, string id, CancellationToken cancellationToken) =>
        await context.Db.Set<Inspection>().FindAsync([id], cancellationToken) ?? throw new RuleViolationException("supervision.inspection-unknown");

    /// <summary>Loads a penalty case.</summary>
    /// <exception cref="RuleViolationException">There is none.</exception>
    internal static async Task<Penalty> PenaltyAsync(this CommandContext context, string id, CancellationToken cancellationToken) =>
        await context.Db.Set<Penalty>().FindAsync([id], cancellationToken) ?? throw new RuleViolationException("supervision.penalty-unknown");
}
