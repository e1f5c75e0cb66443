using CaseFlow.Inbox;
using CaseFlow.Processes;

namespace CaseFlow.Guidance;

/// <summary>Takes an answer. What was found is written down before; the definition's next step records it.</summary>
public sealed class AnswerVisit : ITaskAnswer
{
    public ValueTask TakeAsync(WorkTask task, TaskReply reply, CommandContext context, CancellationToken cancellationToken) => ValueTask.CompletedTask;
}
