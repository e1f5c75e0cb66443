using CaseFlow.Audit;
using CaseFlow.Calendar;
using CaseFlow.Cases;
using CaseFlow.Drafts;
using CaseFlow.Language;
using CaseFlow.People;
using CaseFlow.Processes;

namespace CaseFlow.Meetings;

/// <summary>The office writes a meeting down; each of its decisions becomes a case with a task for who owes it.</summary>
public sealed class RecordMeeting(TownClock clock) : IOperation<RecordMeeting.Request, string>
{
    /// <summary>The key of the form's draft.</summary>
    public const string DraftKey = "meeting:new";

    /// <param name="Minutes">What was written down.</param>
    /// <param name="Decisions">What was decided; none where nothing was.</param>
    public sealed record Request(MeetingMinutes Minutes, IReadOnlyList<NewDecision> Decisions);

    /// <returns>The meeting's id.</returns>
    /// <exception cref="RuleViolationException">The actor is not of the office, something is missing or impossible, or an owner is unknown.</exception>
    public async ValueTask<string> ExecuteAsync(Request request, CommandContext context, CancellationToken cancellationToken)
    {
        var actor = await context.RequireMeetingWriterAsync(cancellationToken);
        var today = clock.DateOf(context.AskedAt);
        var meeting = new Meeting(context.NewId(), (await context.NumbersAsync("HS", today.Year, cancellationToken)).Next(), request.Minutes, actor, today);
        context.Db.Add(meeting);
        await context.RecordAsync(MeetingChronicle.Open(context, meeting), new Message("audit.meeting.recorded"), cancellationToken: cancellationToken);
        var numbers = await context.NumbersAsync("YD", today.Year, cancellationToken);
        foreach (var decision in request.Decisions)
        {
            await DecisionOpening.StageAsync(new MeetingDecision(context.NewId(), numbers.Next(), meeting, decision), meeting, context, cancellationToken);
        }

        await context.DropDraftAsync(DraftKey, cancellationToken);
        context.Announce(new MeetingsChanged(meeting.Id));
        return meeting.Id;
    }
}
