using CaseFlow.Drafts;
using CaseFlow.Language;
using CaseFlow.Processes;
using Microsoft.EntityFrameworkCore;

namespace CaseFlow.Registry;

/// <summary>Enters a building project into an enterprise's file.</summary>
public sealed class RegisterProject(RegistryChronicle chronicle) : IOperation<RegisterProject.Request, string>
{
    public sealed record Request(string EnterpriseId, ProjectDetails Details);

    /// <returns>The project's id.</returns>
    public async ValueTask<string> ExecuteAsync(Request request, CommandContext context, CancellationToken cancellationToken)
    {
        var enterprise = await context.KeptEnterpriseAsync(request.EnterpriseId, cancellationToken);
        enterprise.RequireOperating();
        await context.DropDraftAsync(FormKeys.NewProject(enterprise.Id), cancellationToken);
        var details = request.Details.Checked();
        if (await context.Db.SafetyFacilityProjects.AnyAsync(p => p.EnterpriseId == enterprise.Id && p.Name == details.Name && p.WithdrawnOn == null, cancellationToken))
        {
            throw new RuleViolationException("registry.project.twice", details.Name);
        }

        var project = new SafetyFacilityProject(context.NewId(), enterprise.Id, details);
        context.Db.Add(project);
        await chronicle.RecordAsync(context, enterprise, [new Message("registry.history.project-added", project.Name, "@" + RegistryWords.Key(project.Kind))], cancellationToken);
        return project.Id;
    }
}
