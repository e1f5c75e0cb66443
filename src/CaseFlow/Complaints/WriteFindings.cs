using CaseFlow.Processes;

namespace CaseFlow.Complaints;

/// <summary>Writes down what an investigation found (调查情况), before it is reported.</summary>
public sealed class WriteFindings : IOperation<WriteFindings.Request, bool>
{
    public sealed record Request(string TaskId, ComplaintVerdict Verdict, string? Findings, bool IsGroundToRevoke);

    /// <exception cref="Language.RuleViolationException">The task is somebody else's, or nothing is said.</exception>
    public async ValueTask<bool> ExecuteAsync(Request request, CommandContext context, CancellationToken cancellationToken)
    {
        var complaint = await context.ComplaintOfTaskAsync(request.TaskId, ComplaintTasks.Investigate, cancellationToken);
        complaint.WriteFindings(request.Verdict, request.Findings, request.IsGroundToRevoke);
        context.Announce(new ComplaintsChanged(complaint.Id));
        return true;
    }
}
