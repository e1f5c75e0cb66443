using CaseFlow.Calendar;
using CaseFlow.Cases;
using CaseFlow.Drafts;
using CaseFlow.Language;
using CaseFlow.Processes;

namespace CaseFlow.Meetings;

/// <summary>The office adds a decision to a meeting that is written down already (补记议定事项): what is carried out is not rewritten, a new one stands beside it.</summary>
public sealed class AddDecision(TownClock clock) : IOperation<AddDecision.Request, string>
{
    public sealed record Request(string MeetingId, NewDecision Decision);

    /// <summary>The key of the form's draft.</summary>
    public static string DraftKey(string meetingId) => $"meeting-decision:new:{meetingId}";

    /// <returns>The decision's id.</returns>
    /// <exception cref="RuleViolationException">The actor is not of the office, the meeting or the owner is unknown, or the decision is incomplete.</exception>
    public async ValueTask<string> ExecuteAsync(Request request, CommandContext context, CancellationToken cancellationToken)
    {
        await context.RequireMeetingWriterAsync(cancellationToken);
        var meeting = await context.MeetingAsync(request.MeetingId, cancellationToken);
        var numbers = await context.NumbersAsync("YD", clock.DateOf(context.AskedAt).Year, cancellationToken);
        var decision = new MeetingDecision(context.NewId(), numbers.Next(), meeting, request.Decision);
        await DecisionOpening.StageAsync(decision, meeting, context, cancellationToken);
        await context.DropDraftAsync(DraftKey(meeting.Id), cancellationToken);
        context.Announce(new MeetingsChanged(meeting.Id));
        return decision.Id;
    }
}
