using CaseFlow.Inbox;
using CaseFlow.Processes;

namespace CaseFlow.Meetings;

/// <summary>Takes an answer; who carried a decision out is refused here already, also as a substitute. Its words are the result or the reason, which the definition's next step records.</summary>
public sealed class AnswerDecision : ITaskAnswer
{
    public async ValueTask TakeAsync(WorkTask task, TaskReply reply, CommandContext context, CancellationToken cancellationToken)
    {
        if (task.TypeName == MeetingTasks.Confirm)
        {
            (await context.DecisionAsync(task.CaseId!, cancellationToken)).RequireConfirmer(reply.By);
        }
    }
}
