using CaseFlow.Inbox;
using CaseFlow.Language;
using CaseFlow.Notifications;
using CaseFlow.People;
using CaseFlow.Processes;
using CaseFlow.Registry;

namespace CaseFlow.Hazards;

/// <summary>Mails about hidden dangers that do not wait for a task.</summary>
public sealed class HazardNotices(HazardRoutes routes, MailQueue mails)
{
    private static readonly TaskAssignment Office = new(null, Roles.Office, null, null);

    /// <summary>Tells the whole office.</summary>
    public Task OfficeAsync(CommandContext context, Hazard hazard, Message subject, CancellationToken cancellationToken) =>
        SendAsync(context, hazard, subject, [Office], cancellationToken);

    /// <summary>Tells who corrects and who verifies that the deadline has passed.</summary>
    public async Task LateAsync(CommandContext context, Hazard hazard, CancellationToken cancellationToken)
    {
        TaskAssignment[] readers = [await routes.OwnerAsync(context, hazard, cancellationToken), await routes.VerifierAsync(context, hazard, cancellationToken)];
        await SendAsync(context, hazard, new Message("hazard.mail-late", hazard.Number, HazardWords.Date(hazard.DueOn)), hazard.IsMajor ? [.. readers, Office] : readers, cancellationToken);
    }

    private async Task SendAsync(CommandContext context, Hazard hazard, Message subject, IReadOnlyList<TaskAssignment> readers, CancellationToken cancellationToken)
    {
        var enterprise = (await context.Db.Set<Enterprise>().FindAsync([hazard.EnterpriseId], cancellationToken))!;
        var accounts = new List<Account>();
        foreach (var reader in readers)
        {
            accounts.AddRange(await TaskDesk.UsableAsync(context.Db, reader, [], context.Now, cancellationToken));
        }

        foreach (var account in accounts.DistinctBy(a => a.Id))
        {
            mails.Add(context, account, subject, [new Message("hazard.task-subject", enterprise.Name, hazard.Description), new Message("hazard.mail-due", HazardWords.Date(hazard.DueOn))], $"/hazards/{hazard.Id}", hazard.Id);
        }
    }
}
