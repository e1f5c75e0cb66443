using CaseFlow.Inbox;
using CaseFlow.Processes;

namespace CaseFlow.Permits;

/// <summary>Takes an approver's signature; returning and rejecting are the definition's to record.</summary>
public sealed class AnswerApproval : ITaskAnswer
{
    public async ValueTask TakeAsync(WorkTask task, TaskReply reply, CommandContext context, CancellationToken cancellationToken)
    {
        var permit = await context.AnsweredPermitAsync(task, reply, cancellationToken);
        var by = await context.PermitActorAsync(reply, cancellationToken);
        permit.RequireOutsider(by);
        if (reply.Outcome != "Approve")
        {
            return;
        }

        if (task.TypeName == PermitTasks.ConfirmSite)
        {
            // One person, one act, two marks: the workshop head stands on site and is the first approver of every chain.
            permit.ConfirmSite(task.Role!, by, reply.Comment, reply.At);
        }

        permit.RecordApproval(task.Role!, by, reply.Comment, reply.At);
    }
}
