using System.Text.Json;
using CaseFlow.Inbox;
using CaseFlow.Language;
using CaseFlow.Processes;

namespace CaseFlow.Hazards;

/// <summary>Takes an answer. What was done is written down before; who must not verify is refused here already, also a substitute.</summary>
public sealed class AnswerHazard : ITaskAnswer
{
    public async ValueTask TakeAsync(WorkTask task, TaskReply reply, CommandContext context, CancellationToken cancellationToken)
    {
        if (reply.Data is { ValueKind: not (JsonValueKind.Null or JsonValueKind.Undefined) })
        {
            throw new RuleViolationException("hazard.answer-takes-no-data");
        }

        if (task.TypeName == HazardTasks.Verify)
        {
            (await context.HazardAsync(task.CaseId!, cancellationToken)).RequireVerifier(reply.By);
        }
    }
}
