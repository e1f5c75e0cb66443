using CaseFlow.Calendar;
using CaseFlow.Campaigns;
using CaseFlow.Documents;
using CaseFlow.Inbox;
using CaseFlow.Language;
using CaseFlow.People;
using CaseFlow.Processes;
using Microsoft.EntityFrameworkCore;

namespace CaseFlow.Commitments;

/// <summary>The principal signs in the product, or the paper that was signed is recorded with its scan or photo.</summary>
public sealed class AnswerSignature(TownClock clock) : ITaskAnswer
{
    public async ValueTask TakeAsync(WorkTask task, TaskReply reply, CommandContext context, CancellationToken cancellationToken)
    {
        var answer = LetterAnswer.Of(reply.Data);
        var part = await context.ParticipationAsync(task.CaseId, cancellationToken);
        var letter = await context.LetterAsync(part, LetterKind.Commitment, answer, cancellationToken);
        var today = clock.DateOf(reply.At);
        if (reply.Outcome == CommitmentTasks.OnPaper)
        {
            await RequireScanAsync(part, context, cancellationToken);
            letter.Sign(SigningWay.OnPaper, answer.Day ?? today, answer.Name, reply.By.DisplayName, reply.At, today);
        }
        else
        {
            // A promise is given in person: no substitute, no clerk.
            if (reply.OnBehalfOfId is not null || !reply.By.HoldsAt(Roles.Principal, part.EnterpriseId))
            {
                throw new RuleViolationException("commitment.only-principal");
            }

            letter.Sign(SigningWay.InProduct, today, reply.By.DisplayName, reply.By.DisplayName, reply.At, today);
        }

        await context.TellAsync(letter, cancellationToken);
    }

    private static async Task RequireScanAsync(Participation part, CommandContext context, CancellationToken cancellationToken)
    {
        if (!await context.Db.Attachments.At(LetterAttachments.Signature(part.Id)).AnyAsync(cancellationToken))
        {
            throw new RuleViolationException("commitment.scan-missing");
        }
    }
}
