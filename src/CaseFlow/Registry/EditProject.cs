using CaseFlow.Drafts;
using CaseFlow.Language;
using CaseFlow.Processes;
using Microsoft.EntityFrameworkCore;

namespace CaseFlow.Registry;

/// <summary>Mends a project's name or kind.</summary>
public sealed class EditProject(RegistryChronicle chronicle) : IOperation<EditProject.Request, bool>
{
    /// <param name="ProjectId">The project.</param>
    /// <param name="Version">As the form was opened.</param>
    /// <param name="Details">As it shall be.</param>
    public sealed record Request(string ProjectId, long Version, ProjectDetails Details);

    /// <returns>Whether anything changed.</returns>
    public async ValueTask<bool> ExecuteAsync(Request request, CommandContext context, CancellationToken cancellationToken)
    {
        var (project, enterprise) = await context.ProjectAsync(request.ProjectId, cancellationToken);
        RegistryAccess.RequireUnchanged(request.Version, project.Version);
        await context.DropDraftAsync(FormKeys.Project(project.Id), cancellationToken);
        var (before, details) = (project.Details, request.Details.Checked());
        if (details == before)
        {
            return false;
        }

        if (await context.Db.SafetyFacilityProjects.AnyAsync(p => p.EnterpriseId == enterprise.Id && p.Name == details.Name && p.WithdrawnOn == null && p.Id != project.Id, cancellationToken))
        {
            throw new RuleViolationException("registry.project.twice", details.Name);
        }

        project.Change(details);
        var happened = new Message("registry.history.project-changed", before.Name, "@" + RegistryWords.Key(before.Kind!.Value), project.Name, "@" + RegistryWords.Key(project.Kind));
        await chronicle.RecordAsync(context, enterprise, [happened], cancellationToken);
        return true;
    }
}
