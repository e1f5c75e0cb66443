using CaseFlow.Data;
using CaseFlow.Language;
using CaseFlow.People;
using CaseFlow.Processes;
using Microsoft.EntityFrameworkCore;

namespace CaseFlow.Registry;

/// <summary>Projects are seen with their enterprise's file and kept by whoever keeps its contacts.</summary>
internal static class ProjectAccess
{
    /// <summary>The projects of an enterprise, by name; withdrawn ones last.</summary>
    public static Task<List<SafetyFacilityProject>> ProjectsOfAsync(this CaseFlowDbContext db, string enterpriseId, CancellationToken cancellationToken) =>
        db.SafetyFacilityProjects.AsNoTracking().Where(p => p.EnterpriseId == enterpriseId).OrderBy(p => p.WithdrawnOn != null).ThenBy(p => p.Name).ThenBy(p => p.Id).ToListAsync(cancellationToken);

    /// <summary>The enterprise of a project that this person may see, or null.</summary>
    public static Task<Enterprise?> EnterpriseOfProjectAsync(this CaseFlowDbContext db, string projectId, Actor actor, CancellationToken cancellationToken) =>
        db.Enterprises.VisibleTo(actor).SingleOrDefaultAsync(e => db.Set<SafetyFacilityProject>().Any(p => p.Id == projectId && p.EnterpriseId == e.Id), cancellationToken);

    /// <summary>Loads an enterprise whose projects the actor keeps.</summary>
    /// <exception cref="RuleViolationException">There is none, or somebody else keeps them.</exception>
    public static async Task<Enterprise> KeptEnterpriseAsync(this CommandContext context, string enterpriseId, CancellationToken cancellationToken)
    {
        var enterprise = await context.EnterpriseAsync(enterpriseId, cancellationToken);
        return (await context.ActorAsync(cancellationToken)).KeepsContacts(enterprise.UnitId) ? enterprise : throw new RuleViolationException("registry.not-contacts-keeper");
    }

    /// <summary>Loads a project for a change.</summary>
    /// <exception cref="RuleViolationException">There is none, or somebody else keeps it.</exception>
    public static async Task<(SafetyFacilityProject Project, Enterprise Enterprise)> ProjectAsync(this CommandContext context, string projectId, CancellationToken cancellationToken)
    {
        var project = await context.Db.SafetyFacilityProjects.SingleOrDefaultAsync(p => p.Id == projectId, cancellationToken) ?? throw new RuleViolationException("registry.project.unknown");
        return (project, await context.KeptEnterpriseAsync(project.EnterpriseId, cancellationToken));
    }
}
