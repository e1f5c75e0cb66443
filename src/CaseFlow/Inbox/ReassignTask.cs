using CaseFlow.Audit;
using CaseFlow.Language;
using CaseFlow.Notifications;
using CaseFlow.People;
using CaseFlow.Processes;

namespace CaseFlow.Inbox;

/// <summary>
/// Hands a group's task to another holder of its post (转办), with a reason; a holder does so, or the safety office. A task for one named person is not handed on: whoever is away names a
/// substitute (<see cref="NameSubstitute"/>).
/// </summary>
public sealed class ReassignTask(MailQueue mails, IEnumerable<TaskType> types) : IOperation<ReassignTask.Request, bool>
{
    /// <param name="TaskId">The task.</param>
    /// <param name="ToId">An account that holds the post.</param>
    /// <param name="Reason">Why.</param>
    public sealed record Request(string TaskId, string ToId, string? Reason);

    /// <exception cref="RuleViolationException">The caller may not, the other holds no such post, or the reason is missing.</exception>
    public async ValueTask<bool> ExecuteAsync(Request request, CommandContext context, CancellationToken cancellationToken)
    {
        var actor = await context.ActorAsync(cancellationToken);
        var task = await context.GroupTaskAsync(request.TaskId, cancellationToken);
        if (!IsFor(task, actor))
        {
            throw new RuleViolationException("inbox.not-yours");
        }

        if (string.IsNullOrWhiteSpace(request.Reason))
        {
            throw new RuleViolationException("inbox.reason-required");
        }

        var holders = await context.HoldersAsync(task, cancellationToken);
        var to = holders.FirstOrDefault(h => h.Id == request.ToId && h.Id != task.AssigneeId) ?? throw new RuleViolationException("inbox.reassign.no-holder");
        task.Assign(to.Id);
        var type = types.Single(t => t.Name == task.TypeName);
        await context.RecordHandlingAsync(task, new Message("audit.task.reassigned", "@" + type.TitleKey, to.DisplayName), request.Reason.Trim(), cancellationToken);
        mails.Add(context, to, new Message("inbox.reassign.mail-subject", "@" + type.TitleKey), [task.Subject, new Message("inbox.reassign.mail", actor.DisplayName, request.Reason.Trim())], $"/tasks/{task.Id}", task.CaseId);
        context.Announce(new TasksChanged([.. holders.Select(h => h.Id)]));
        return true;
    }

    /// <summary>Whether a person may hand the task on.</summary>
    public static bool IsFor(WorkTask task, Actor actor) => task.Role is not null && (MayAnswer.IsFor(task, actor) || actor.SeesTown);
}
