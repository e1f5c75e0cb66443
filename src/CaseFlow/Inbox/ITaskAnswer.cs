using CaseFlow.Processes;

namespace CaseFlow.Inbox;

/// <summary>What an answer does to the slice's own rows, in the same transaction as the workflow's next step.</summary>
public interface ITaskAnswer
{
    /// <summary>Checks who may answer beyond the assignment (nobody approves an application of their own) and stages the answer's effects.</summary>
    /// <exception cref="Language.RuleViolationException">The answer is not possible; nothing changed.</exception>
    ValueTask TakeAsync(WorkTask task, TaskReply reply, CommandContext context, CancellationToken cancellationToken);
}
