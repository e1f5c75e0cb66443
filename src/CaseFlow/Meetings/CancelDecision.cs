using CaseFlow.Audit;
using CaseFlow.Calendar;
using CaseFlow.Cases;
using CaseFlow.Language;
using CaseFlow.Processes;
using CaseFlow.Reminders;

namespace CaseFlow.Meetings;

/// <summary>The office cancels a decision that nobody has carried out yet (撤销), with a reason; nobody is asked for it any more.</summary>
public sealed class CancelDecision(TownClock clock) : IOperation<CancelDecision.Request, bool>
{
    /// <summary>The event that the decision's instance waits for.</summary>
    public const string EventName = "meeting.decision-cancelled";

    public sealed record Request(string DecisionId, string Reason);

    /// <exception cref="RuleViolationException">The actor is not of the office, it is carried out or cancelled already, or no reason is given.</exception>
    public async ValueTask<bool> ExecuteAsync(Request request, CommandContext context, CancellationToken cancellationToken)
    {
        var office = await context.RequireMeetingWriterAsync(cancellationToken);
        var decision = await context.DecisionAsync(request.DecisionId, cancellationToken);
        decision.Cancel(office, MeetingWords.Reason(request.Reason), clock.DateOf(context.AskedAt));
        var file = (await context.Db.Cases.FindAsync([decision.Id], cancellationToken))!;
        await context.RecordAsync(file, new Message("audit.meeting.cancelled"), decision.CancelReason, cancellationToken: cancellationToken);
        file.Close(context.Now);
        await Reminding.DropAsync(context, DecisionReminders.SubjectKind, decision.Id, "cancelled", cancellationToken);
        await context.Processes.PublishAsync(EventName, decision.Id, payload: null, context.NewId(), cancellationToken);
        context.Announce(new MeetingsChanged(decision.Id));
        return true;
    }
}
