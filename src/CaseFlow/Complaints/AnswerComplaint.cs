using CaseFlow.Inbox;
using CaseFlow.Language;
using CaseFlow.Processes;

namespace CaseFlow.Complaints;

/// <summary>Takes an answer, unless whoever gives it, also for somebody else, is a party. What it says was written down before, so that the signature covers it.</summary>
public sealed class AnswerComplaint : ITaskAnswer
{
    public async ValueTask TakeAsync(WorkTask task, TaskReply reply, CommandContext context, CancellationToken cancellationToken)
    {
        var complaint = await context.ComplaintAsync(task.CaseId, cancellationToken);
        if (reply is { Outcome: "StepBack" })
        {
            return;
        }

        await ComplaintParties.RequireNoneAsync(context.Db, complaint, reply.By.AccountId, cancellationToken);
        if (task.TypeName == ComplaintTasks.Investigate && reply.By.AccountId != complaint.InvestigatorId)
        {
            // An investigator is chosen for being no party: nobody stands in.
            throw new RuleViolationException("complaint.investigator-alone");
        }
    }
}
