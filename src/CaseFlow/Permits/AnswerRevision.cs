using CaseFlow.Audit;
using CaseFlow.Cases;
using CaseFlow.Inbox;
using CaseFlow.Processes;

namespace CaseFlow.Permits;

/// <summary>Submits a returned application again, under its number, with every rule looked at afresh; signatures given before are void.</summary>
public sealed class AnswerRevision(SubmitWorkPermit submit, PermitWorld world) : ITaskAnswer
{
    public async ValueTask TakeAsync(WorkTask task, TaskReply reply, CommandContext context, CancellationToken cancellationToken)
    {
        if (reply.Outcome != "Resubmit")
        {
            return;
        }

        var permit = await context.PermitAsync(task.CaseId!, cancellationToken);
        await submit.PrepareAsync(permit, context, world, cancellationToken);
        var file = await context.Db.Cases.FindAsync([permit.Id], cancellationToken);
        file!.Rename(permit.Content.Place);
    }
}
