using CaseFlow.Inbox;
using CaseFlow.Processes;

namespace CaseFlow.Supervision;

/// <summary>Takes an answer. The definition's next step decides whether it stands: a refusal there refuses the answer.</summary>
public sealed class AnswerSupervision : ITaskAnswer
{
    public ValueTask TakeAsync(WorkTask task, TaskReply reply, CommandContext context, CancellationToken cancellationToken) => ValueTask.CompletedTask;
}
