using CaseFlow.Calendar;
using CaseFlow.Drafts;
using CaseFlow.Language;
using CaseFlow.People;
using CaseFlow.Processes;

namespace CaseFlow.Registry;

/// <summary>Writes down that a stage of a project was completed, or mends what was written down of it; its papers are kept with the stage.</summary>
public sealed class RecordProjectStage(RegistryChronicle chronicle, TownClock clock) : IOperation<RecordProjectStage.Request, bool>
{
    /// <param name="ProjectId">The project.</param>
    /// <param name="Version">The project's, as the form was opened.</param>
    /// <param name="Stage">Which stage.</param>
    /// <param name="Details">What is known of it.</param>
    public sealed record Request(string ProjectId, long Version, ProjectStage Stage, StageDetails Details);

    /// <returns>Whether anything changed.</returns>
    public async ValueTask<bool> ExecuteAsync(Request request, CommandContext context, CancellationToken cancellationToken)
    {
        var (project, enterprise) = await context.ProjectAsync(request.ProjectId, cancellationToken);
        RegistryAccess.RequireUnchanged(request.Version, project.Version);
        await context.DropDraftAsync(FormKeys.ProjectStage(project.Id, request.Stage), cancellationToken);
        var (before, details) = (project[request.Stage]?.Details, request.Details.Checked(clock.DateOf(context.Now)));
        if (details == before)
        {
            return false;
        }

        project.Complete(request.Stage, details, await context.ActorAsync(cancellationToken), context.Now);
        var stage = "@" + RegistryWords.Key(request.Stage);
        var happened = before is null
            ? new Message("registry.history.stage-completed", project.Name, stage, StaffAccess.Day(details.CompletedOn), details.Organisation, details.Result)
            : new Message("registry.history.stage-changed", project.Name, stage, Said(before), Said(details));
        await chronicle.RecordAsync(context, enterprise, [happened], cancellationToken);
        return true;
    }

    private static string Said(StageDetails details) => $"{StaffAccess.Day(details.CompletedOn)} {details.Organisation} {details.Result}";
}
