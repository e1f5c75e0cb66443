using System.Text.Json;
using CaseFlow.Audit;
using CaseFlow.Calendar;
using CaseFlow.Cases;
using CaseFlow.Drafts;
using CaseFlow.Language;
using CaseFlow.People;
using CaseFlow.Processes;
using CaseFlow.Registry;

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
        var actor = await context.ActorAsync(cancellationToken);
        if (!actor.WritesMeetings())
        {
            throw new RuleViolationException("meeting.not-office");
        }

        var today = clock.DateOf(context.AskedAt);
        var meeting = new Meeting(context.NewId(), (await context.NumbersAsync("HS", today.Year, cancellationToken)).Next(), request.Minutes, actor, today);
        context.Db.Add(meeting);
        var numbers = await context.NumbersAsync("YD", today.Year, cancellationToken);
        foreach (var decision in request.Decisions)
        {
            await RequireOwnerAsync(decision.Owner, context, cancellationToken);
            await StageAsync(new MeetingDecision(context.NewId(), numbers.Next(), meeting, decision), meeting, context, cancellationToken);
        }

        await context.DropDraftAsync(DraftKey, cancellationToken);
        context.Announce(new MeetingsChanged(meeting.Id));
        return meeting.Id;
    }

    private static async Task RequireOwnerAsync(DecisionOwner owner, CommandContext context, CancellationToken cancellationToken)
    {
        if ((owner.UnitId is { } unit && await context.Db.Set<Unit>().FindAsync([unit], cancellationToken) is null)
            || (owner.EnterpriseId is { } enterprise && await context.Db.Set<Enterprise>().FindAsync([enterprise], cancellationToken) is null))
        {
            throw new RuleViolationException("meeting.owner-unknown");
        }
    }

    // Each starts moving in a transaction of its own.
    private static async Task StageAsync(MeetingDecision decision, Meeting meeting, CommandContext context, CancellationToken cancellationToken)
    {
        context.Db.Add(decision);
        var file = new CaseFile(decision.Id, DecisionFace.CaseKind, decision.Number, decision.Text, context.Now);
        context.Db.Add(file);
        await context.RecordAsync(file, new Message("audit.meeting.decided", meeting.Number, MeetingWords.Date(decision.DueOn)), cancellationToken: cancellationToken);
        var input = new Dictionary<string, JsonElement> { ["DecisionId"] = JsonSerializer.SerializeToElement(decision.Id) };
        var start = new StartProcess("meeting-decision", input, decision.Id, decision.Id) { InstanceId = context.NewId() };
        context.Processes.StartLater(start, decision.Id);
        file.MovedBy(start.InstanceId);
    }
}
