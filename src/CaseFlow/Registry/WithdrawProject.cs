using CaseFlow.Calendar;
using CaseFlow.Drafts;
using CaseFlow.Language;
using CaseFlow.People;
using CaseFlow.Processes;

namespace CaseFlow.Registry;

/// <summary>Takes a building project out of the running ones (撤销登记), with a reason: it was given up, or entered by mistake. What was written down of it, its papers and the history stay.</summary>
public sealed class WithdrawProject(RegistryChronicle chronicle, TownClock clock) : IOperation<WithdrawProject.Request, bool>
{
    /// <param name="ProjectId">The project.</param>
    /// <param name="Version">As it was shown.</param>
    /// <param name="Reason">Why.</param>
    public sealed record Request(string ProjectId, long Version, string Reason);

    /// <exception cref="RuleViolationException">Somebody else keeps it or was faster, it is accepted or withdrawn already, or no reason is given.</exception>
    public async ValueTask<bool> ExecuteAsync(Request request, CommandContext context, CancellationToken cancellationToken)
    {
        var (project, enterprise) = await context.ProjectAsync(request.ProjectId, cancellationToken);
        RegistryAccess.RequireUnchanged(request.Version, project.Version);
        project.Withdraw(request.Reason, await context.ActorAsync(cancellationToken), clock.DateOf(context.AskedAt));
        await context.DropDraftAsync(FormKeys.Project(project.Id), cancellationToken);
        await chronicle.RecordAsync(context, enterprise, [new Message("registry.history.project-withdrawn", project.Name, project.WithdrawReason!)], cancellationToken);
        return true;
    }
}
