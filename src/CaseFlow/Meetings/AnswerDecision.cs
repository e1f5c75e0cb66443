using CaseFlow.Inbox;
using CaseFlow.Processes;

namespace CaseFlow.Meetings;

/// <summary>Takes an answer; its words are the result or the reason, which the definition's next step records.</summary>
public sealed class AnswerDecision : ITaskAnswer
{
    public ValueTask TakeAsync(WorkTask task, TaskReply reply, CommandContext context, CancellationToken cancellationToken) => ValueTask.CompletedTask;
}
