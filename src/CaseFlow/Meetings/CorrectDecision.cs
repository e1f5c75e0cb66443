using CaseFlow.Cases;
using CaseFlow.Drafts;
using CaseFlow.Language;
using CaseFlow.Processes;
using CaseFlow.Registry;

namespace CaseFlow.Meetings;

/// <summary>The office corrects a decision that nobody has carried out yet (更正议定事项), with a reason: whoever owes it now is asked anew.</summary>
public sealed class CorrectDecision : IOperation<CorrectDecision.Request, bool>
{
    /// <summary>The event that the decision's instance waits for.</summary>
    public const string EventName = "meeting.decision-corrected";

    /// <param name="DecisionId">Which.</param>
    /// <param name="Version">As the form was opened.</param>
    /// <param name="Decision">As it shall read.</param>
    /// <param name="Reason">Why.</param>
    public sealed record Request(string DecisionId, long Version, NewDecision Decision, string Reason);

    /// <summary>The key of the form's draft.</summary>
    public static string DraftKey(string decisionId) => $"meeting-decision:{decisionId}";

    /// <exception cref="RuleViolationException">The actor is not of the office, somebody else was faster, it is carried out or cancelled, something is missing or impossible, no reason is given, or nothing changed.</exception>
    public async ValueTask<bool> ExecuteAsync(Request request, CommandContext context, CancellationToken cancellationToken)
    {
        await context.RequireMeetingWriterAsync(cancellationToken);
        var decision = await context.DecisionAsync(request.DecisionId, cancellationToken);
        RegistryAccess.RequireUnchanged(request.Version, decision.Version);
        var reason = MeetingWords.Reason(request.Reason);
        var before = decision.Wording;
        decision.Correct(request.Decision);
        if (request.Decision.Owner != before.Owner)
        {
            await context.RequireOwnerAsync(request.Decision.Owner, cancellationToken);
        }

        var after = decision.Wording;
        MeetingChange[] compared =
        [
            new("meeting.page.what", before.Text, after.Text),
            new("meeting.page.owner", await context.OwnerNameAsync(before.Owner, cancellationToken), await context.OwnerNameAsync(after.Owner, cancellationToken)),
            new("meeting.column.due", MeetingWords.Date(before.DueOn), MeetingWords.Date(after.DueOn)),
        ];
        var file = (await context.Db.Cases.FindAsync([decision.Id], cancellationToken))!;
        file.Rename(decision.Text);
        await context.CorrectAsync(file, compared, reason, cancellationToken);
        await context.Processes.PublishAsync(EventName, decision.Id, payload: null, context.NewId(), cancellationToken);
        await context.DropDraftAsync(DraftKey(decision.Id), cancellationToken);
        context.Announce(new MeetingsChanged(decision.Id));
        return true;
    }
}
