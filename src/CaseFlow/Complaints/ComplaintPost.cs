using CaseFlow.Inbox;
using CaseFlow.Language;
using CaseFlow.Notifications;
using CaseFlow.People;
using CaseFlow.Processes;

namespace CaseFlow.Complaints;

/// <summary>Mails about complaints: the number and what happened, nothing of what was complained about.</summary>
public sealed class ComplaintPost(MailQueue mails)
{
    /// <summary>Tells the investigator, and the keepers who are no party.</summary>
    internal async Task TellAsync(CommandContext context, Complaint complaint, Message what, CancellationToken cancellationToken)
    {
        var people = await HoldersAsync(context, Roles.ComplaintKeeper, cancellationToken);
        if (complaint.InvestigatorId is { } investigator && people.All(p => p.Id != investigator) && await context.Db.Users.FindAsync([investigator], cancellationToken) is { } account)
        {
            people.Add(account);
        }

        foreach (var person in people)
        {
            if (complaint.Party is not { } party || await ComplaintParties.WhyPartyAsync(context.Db, party, person, cancellationToken) is null)
            {
                mails.Add(context, person, what, [what], $"/complaints/{complaint.Id}", complaint.Id);
            }
        }
    }

    /// <summary>Tells the office, which sees that something is late, but not the complaint.</summary>
    internal async Task TellOfficeAsync(CommandContext context, Message what, CancellationToken cancellationToken)
    {
        foreach (var person in await HoldersAsync(context, Roles.Office, cancellationToken))
        {
            mails.Add(context, person, what, [what], path: null, caseId: null);
        }
    }

    private static Task<List<Account>> HoldersAsync(CommandContext context, string role, CancellationToken cancellationToken) =>
        TaskDesk.UsableAsync(context.Db, new TaskAssignment(null, role, null, null), [], context.Now, cancellationToken);
}
