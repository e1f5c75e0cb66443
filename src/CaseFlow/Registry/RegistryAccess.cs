using CaseFlow.Data;
using CaseFlow.Language;
using CaseFlow.People;
using CaseFlow.Processes;
using Microsoft.EntityFrameworkCore;

namespace CaseFlow.Registry;

/// <summary>Who may see an enterprise's file and who may change what in it.</summary>
public static class RegistryAccess
{
    // Reviewing bodies see applications assigned to them, not files.
    private static readonly string[] Outsiders = [Roles.Reviewer, Roles.Auditor];

    private static readonly string[] Responsible = [Roles.Principal, Roles.DeputyPrincipal, Roles.SafetyDepartment];

    /// <summary>Enterprises whose file a person may see: office and enforcement all, a unit and its grid members its own, an enterprise itself, everybody else none.</summary>
    public static IQueryable<Enterprise> VisibleTo(this IQueryable<Enterprise> enterprises, Actor actor)
    {
        if (actor.SeesEveryFile())
        {
            return enterprises;
        }

        var (units, own) = (SeenUnitsOf(actor), actor.OwnEnterprises());
        return enterprises.Where(e => units.Contains(e.UnitId) || own.Contains(e.Id));
    }

    /// <summary>Office, administrator and enforcement see the file of every enterprise.</summary>
    public static bool SeesEveryFile(this Actor actor) => actor.SeesTown || actor.IsSystem || actor.Holds(Roles.Enforcement);

    /// <summary>Whether a person sees any file at all.</summary>
    public static bool SeesRegistry(this Actor actor) => actor.SeesEveryFile() || SeenUnitsOf(actor).Count > 0 || actor.OwnEnterprises().Count > 0;

    /// <summary>The office and administrators keep the registry.</summary>
    public static bool KeepsRegistry(this Actor actor) => actor.SeesTown;

    /// <summary>Whom to call at an enterprise is also kept by its reporting unit.</summary>
    public static bool KeepsContacts(this Actor actor, string unitId) => actor.KeepsRegistry() || UnitsOf(actor).Contains(unitId);

    /// <summary>Telephone numbers of staff: the office, the unit, and who answers for safety at the enterprise.</summary>
    public static bool SeesPhones(this Actor actor, Enterprise enterprise) =>
        actor.KeepsContacts(enterprise.UnitId) || Responsible.Any(role => actor.HoldsAt(role, enterprise.Id));

    /// <summary>Enterprises that a person belongs to; who reviews one does not.</summary>
    public static IReadOnlyList<string> OwnEnterprises(this Actor actor) =>
        [.. actor.Appointments.Where(a => !Outsiders.Contains(a.Role)).Select(a => a.EnterpriseId).Append(actor.EnterpriseId).OfType<string>().Distinct()];

    /// <summary>The actor, who keeps the registry.</summary>
    /// <exception cref="RuleViolationException">Somebody else asks.</exception>
    internal static async Task<Actor> RegistrarAsync(this CommandContext context, CancellationToken cancellationToken)
    {
        var actor = await context.ActorAsync(cancellationToken);
        return actor.KeepsRegistry() ? actor : throw new RuleViolationException("registry.not-registrar");
    }

    /// <summary>Loads an enterprise for a change.</summary>
    /// <exception cref="RuleViolationException">There is none that this person may see.</exception>
    internal static async Task<Enterprise> EnterpriseAsync(this CommandContext context, string enterpriseId, CancellationToken cancellationToken)
    {
        var actor = await context.ActorAsync(cancellationToken);
        return await context.Db.Enterprises.Where(e => e.Id == enterpriseId).VisibleTo(actor).SingleOrDefaultAsync(cancellationToken)
            ?? throw new RuleViolationException("registry.enterprise-unknown");
    }

    /// <summary>Loads an enterprise at which something new begins, for an operation that asks itself whether the actor may.</summary>
    /// <exception cref="RuleViolationException">There is none, or it is closed.</exception>
    internal static async Task<Enterprise> OperatingEnterpriseAsync(this CommandContext context, string enterpriseId, CancellationToken cancellationToken) =>
        (await context.Db.Set<Enterprise>().FindAsync([enterpriseId], cancellationToken) ?? throw new RuleViolationException("registry.enterprise-unknown")).RequireOperating();

    /// <summary>Two people may have had the same form open; the second learns of it instead of undoing the first one's work.</summary>
    /// <exception cref="RuleViolationException">It changed since.</exception>
    internal static void RequireUnchanged(long shown, long now)
    {
        if (shown != now)
        {
            throw new RuleViolationException("registry.changed-meanwhile");
        }
    }

    // Grid members (网格员) look around; contacts are kept by the unit itself.
    private static IReadOnlyList<string> SeenUnitsOf(Actor actor) =>
        [.. actor.Appointments.Where(a => a.Role is Roles.Village or Roles.Grid).Select(a => a.UnitId).OfType<string>().Distinct()];

    private static IReadOnlyList<string> UnitsOf(Actor actor) =>
        [.. actor.Appointments.Where(a => a.Role == Roles.Village).Select(a => a.UnitId).OfType<string>().Distinct()];
}
