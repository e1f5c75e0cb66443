using CaseFlow.Processes;

namespace CaseFlow.Complaints;

/// <summary>Writes the answer to a complainant down, before it is given.</summary>
public sealed class WriteAnswer : IOperation<WriteAnswer.Request, bool>
{
    public sealed record Request(string TaskId, string? Answer);

    /// <exception cref="Language.RuleViolationException">The task is somebody else's, or nothing is said.</exception>
    public async ValueTask<bool> ExecuteAsync(Request request, CommandContext context, CancellationToken cancellationToken)
    {
        var complaint = await context.ComplaintOfTaskAsync(request.TaskId, ComplaintTasks.Answer, cancellationToken);
        complaint.WriteAnswer(request.Answer);
        context.Announce(new ComplaintsChanged(complaint.Id));
        return true;
    }
}
