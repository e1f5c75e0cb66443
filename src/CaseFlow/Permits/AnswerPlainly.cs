using CaseFlow.Inbox;
using CaseFlow.Processes;

namespace CaseFlow.Permits;

/// <summary>For answers whose whole effect is the step that the definition records.</summary>
public sealed class AnswerPlainly : ITaskAnswer
{
    public async ValueTask TakeAsync(WorkTask task, TaskReply reply, CommandContext context, CancellationToken cancellationToken) =>
        await context.AnsweredPermitAsync(task, reply, cancellationToken);
}
