using CaseFlow.Calendar;
using CaseFlow.Inbox;
using CaseFlow.Language;
using CaseFlow.Processes;

namespace CaseFlow.Meetings;

/// <summary>What the inbox says about a decision.</summary>
public sealed class DecisionSubject(TownClock clock) : ITaskSubject
{
    public string Kind => DecisionFace.CaseKind;

    public async ValueTask<TaskAbout> AboutAsync(HumanTaskRequest request, CommandContext context, CancellationToken cancellationToken)
    {
        var decision = await context.DecisionAsync(request.CaseId!, cancellationToken);
        return new TaskAbout(new Message("meeting.task-subject", decision.Number, decision.Text), request.TypeName == MeetingTasks.CarryOut ? clock.EndOf(decision.DueOn) : null, request.TypeName == MeetingTasks.Confirm && decision.DoneById is { } by ? [by] : []);
    }
}
