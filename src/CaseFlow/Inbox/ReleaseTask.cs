using CaseFlow.Audit;
using CaseFlow.Language;
using CaseFlow.People;
using CaseFlow.Processes;

namespace CaseFlow.Inbox;

/// <summary>Gives a claimed task back to its group (放回本组).</summary>
public sealed class ReleaseTask : IOperation<ReleaseTask.Request, bool>
{
    public sealed record Request(string TaskId);

    /// <exception cref="RuleViolationException">Somebody else has it, or nobody.</exception>
    public async ValueTask<bool> ExecuteAsync(Request request, CommandContext context, CancellationToken cancellationToken)
    {
        var actor = await context.ActorAsync(cancellationToken);
        var task = await context.GroupTaskAsync(request.TaskId, cancellationToken);
        if (task.AssigneeId != actor.AccountId)
        {
            throw new RuleViolationException("inbox.not-yours");
        }

        task.Assign(null);
        await context.RecordHandlingAsync(task, new Message("audit.task.released", "@task." + task.TypeName), null, cancellationToken);
        context.Announce(new TasksChanged([.. (await context.HoldersAsync(task, cancellationToken)).Select(h => h.Id)]));
        return true;
    }
}
