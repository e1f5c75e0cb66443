using CaseFlow.Inbox;
using CaseFlow.Processes;
using CaseFlow.Cases;
using Microsoft.EntityFrameworkCore;

namespace CaseFlow.Assessments;

/// <summary>The unit or the office takes note of a filed self-assessment, or sends it back: then its signature is void and it is filled in again.</summary>
public sealed class AnswerLook : ITaskAnswer
{
    public async ValueTask TakeAsync(WorkTask task, TaskReply reply, CommandContext context, CancellationToken cancellationToken)
    {
        var assessment = await context.AssessmentAsync(task.CaseId, cancellationToken);
        if (reply.Outcome == "Return")
        {
            assessment.Return(reply.Comment);
            var signed = await context.Db.Signatures
                .Where(s => (s.CaseId == assessment.Id || s.CaseId == assessment.ParticipationId) && s.Action.StartsWith(AssessmentTasks.File) && s.VoidedAt == null)
                .ToListAsync(cancellationToken);
            signed.ForEach(s => s.Void(context.Now));
        }
        else
        {
            assessment.Note();
            (await context.Db.Cases.FindAsync([assessment.Id], cancellationToken))!.Close(context.Now);
        }

        context.Announce(new AssessmentsChanged(assessment.Id));
    }
}
