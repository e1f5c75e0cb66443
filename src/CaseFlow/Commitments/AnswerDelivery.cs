using CaseFlow.Calendar;
using CaseFlow.Campaigns;
using CaseFlow.Inbox;
using CaseFlow.Processes;

namespace CaseFlow.Commitments;

/// <summary>The notice was handed over: when, to whom; a photo is kept with it.</summary>
public sealed class AnswerDelivery(TownClock clock) : ITaskAnswer
{
    public async ValueTask TakeAsync(WorkTask task, TaskReply reply, CommandContext context, CancellationToken cancellationToken)
    {
        var answer = LetterAnswer.Of(reply.Data);
        var part = await context.ParticipationAsync(task.CaseId, cancellationToken);
        var letter = await context.LetterAsync(part, LetterKind.Notice, answer, cancellationToken);
        letter.Deliver(answer.Day ?? clock.DateOf(reply.At), answer.Name, reply.By.DisplayName, reply.At, clock.DateOf(reply.At));
        await context.TellAsync(letter, cancellationToken);
    }
}
