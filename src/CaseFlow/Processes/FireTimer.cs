using CaseFlow.Workflows;

namespace CaseFlow.Processes;

/// <summary>Delivers a due instant to the instance that waits for it.</summary>
public sealed class FireTimer : IOperation<FireTimer.Request, bool>, IGuardedByRow
{
    public sealed record Request(string BookmarkId);

    /// <returns>False when it is not due yet, somebody else was faster or the wait was called off.</returns>
    public async ValueTask<bool> ExecuteAsync(Request request, CommandContext context, CancellationToken cancellationToken)
    {
        var timer = await context.Db.Timers.FindAsync([request.BookmarkId], cancellationToken);
        if (timer is null || timer.DueAt > context.Now)
        {
            return false;
        }

        await context.Processes.ResumeAsync(timer.InstanceId, timer.BookmarkId, value: null, taskId: null, cancellationToken);
        return true;
    }
}
