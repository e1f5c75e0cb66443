using CaseFlow.Audit;
using CaseFlow.Language;
using CaseFlow.People;
using CaseFlow.Processes;

namespace CaseFlow.Inbox;

/// <summary>Takes a group's task (认领): it moves into the taker's own inbox, and the others see who has it. The post still decides who may answer, so that nothing waits for one person who is away.</summary>
public sealed class ClaimTask : IOperation<ClaimTask.Request, bool>
{
    public sealed record Request(string TaskId);

    /// <exception cref="RuleViolationException">It is not the caller's to take, or somebody else who can answer has it.</exception>
    public async ValueTask<bool> ExecuteAsync(Request request, CommandContext context, CancellationToken cancellationToken)
    {
        var actor = await context.ActorAsync(cancellationToken);
        var task = await context.GroupTaskAsync(request.TaskId, cancellationToken);
        await MayAnswer.RequireAsync(context.Db, task, actor, null, context.Now, cancellationToken);
        var holders = await context.HoldersAsync(task, cancellationToken);
        if (task.AssigneeId != actor.AccountId && holders.FirstOrDefault(h => h.Id == task.AssigneeId) is { } other)
        {
            throw new RuleViolationException("inbox.claim.taken", other.DisplayName);
        }

        task.Assign(actor.AccountId);
        await context.RecordHandlingAsync(task, new Message("audit.task.claimed", "@task." + task.TypeName), null, cancellationToken);
        context.Announce(new TasksChanged([.. holders.Select(h => h.Id)]));
        return true;
    }
}
