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
        var permit = await context.AnsweredPermitAsync(task, reply, cancellationToken);
        if (reply.Outcome != "Resubmit")
        {
            return;
        }

        var around = await submit.PrepareAsync(permit, context, world, cancellationToken);
        var file = (await context.Db.Cases.FindAsync([permit.Id], cancellationToken))!;
        SubmitWorkPermit.RecordRaised(permit, around.Type, file, context);
        file.Rename(permit.Content.Place);
    }
}
