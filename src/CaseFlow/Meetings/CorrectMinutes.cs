using CaseFlow.Calendar;
using CaseFlow.Cases;
using CaseFlow.Drafts;
using CaseFlow.Language;
using CaseFlow.Processes;
using CaseFlow.Registry;
using Microsoft.EntityFrameworkCore;

namespace CaseFlow.Meetings;

/// <summary>The office corrects what was written down about a meeting (更正纪要), with a reason; what stood there before stays in its history.</summary>
public sealed class CorrectMinutes(TownClock clock) : IOperation<CorrectMinutes.Request, bool>
{
    /// <param name="MeetingId">Which.</param>
    /// <param name="Version">As the form was opened.</param>
    /// <param name="Minutes">As they shall read.</param>
    /// <param name="Reason">Why.</param>
    public sealed record Request(string MeetingId, long Version, MeetingMinutes Minutes, string Reason);

    /// <summary>The key of the form's draft.</summary>
    public static string DraftKey(string meetingId) => $"meeting:{meetingId}";

    /// <exception cref="RuleViolationException">The actor is not of the office, somebody else was faster, something is missing or impossible, no reason is given, nothing changed, or a decision would be due before the meeting.</exception>
    public async ValueTask<bool> ExecuteAsync(Request request, CommandContext context, CancellationToken cancellationToken)
    {
        await context.RequireMeetingWriterAsync(cancellationToken);
        var meeting = await context.MeetingAsync(request.MeetingId, cancellationToken);
        RegistryAccess.RequireUnchanged(request.Version, meeting.Version);
        var reason = MeetingWords.Reason(request.Reason);
        var before = meeting.Minutes;
        meeting.Correct(request.Minutes, clock.DateOf(context.AskedAt));
        foreach (var decision in await context.Db.Set<MeetingDecision>().Where(d => d.MeetingId == meeting.Id).ToListAsync(cancellationToken))
        {
            decision.MadeAt(meeting.HeldOn);
        }

        var file = await context.Db.Cases.FindAsync([meeting.Id], cancellationToken) ?? MeetingChronicle.Open(context, meeting);
        await context.CorrectAsync(file, before.Compare(meeting.Minutes), reason, cancellationToken);
        await context.DropDraftAsync(DraftKey(meeting.Id), cancellationToken);
        context.Announce(new MeetingsChanged(meeting.Id));
        return true;
    }
}
