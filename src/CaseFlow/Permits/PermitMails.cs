using CaseFlow.Inbox;
using CaseFlow.Language;
using CaseFlow.Notifications;
using CaseFlow.Processes;
using CaseFlow.Registry;
using Microsoft.EntityFrameworkCore;

namespace CaseFlow.Permits;

/// <summary>Tells people of a permit what happened to it. Permits never wait for a digest.</summary>
public sealed class PermitMails(MailQueue mails)
{
    /// <summary>Tells everyone on a permit: applicant, crew with accounts, and those who approved it.</summary>
    /// <param name="context">The command.</param>
    /// <param name="permit">The permit.</param>
    /// <param name="subject">The subject line.</param>
    /// <param name="lines">What is said.</param>
    /// <param name="cancellationToken">Ends the read early.</param>
    /// <param name="alsoRole">A post at the site whose holders are told too, or null.</param>
    public async Task ToEveryoneAsync(CommandContext context, WorkPermit permit, Message subject, IReadOnlyList<Message> lines, CancellationToken cancellationToken, string? alsoRole = null)
    {
        var involved = await PermitAccess.InvolvedAsync(context.Db, permit.ApplicantId, permit.Content, cancellationToken);
        var also = alsoRole is null ? [] : await TaskDesk.CandidatesAsync(context.Db, new TaskAssignment(null, alsoRole, permit.SiteEnterpriseId, null), [], cancellationToken);
        await SendAsync(context, permit, [.. involved, .. permit.Approvals.Where(a => !a.IsVoid).Select(a => a.By.Id), .. also.Select(a => a.Id)], subject, lines, cancellationToken);
    }

    /// <summary>Tells guardian and leader.</summary>
    public async Task ToSiteAsync(CommandContext context, WorkPermit permit, Message subject, IReadOnlyList<Message> lines, CancellationToken cancellationToken)
    {
        string[] site = [.. new[] { permit.Content.Guardian, permit.Content.Leader }.OfType<CrewMember>().Select(m => m.EmployeeId)];
        var people = await context.Db.Set<Employee>().AsNoTracking().Where(e => site.Contains(e.Id) && e.AccountId != null).Select(e => e.AccountId!).ToListAsync(cancellationToken);
        await SendAsync(context, permit, people, subject, lines, cancellationToken);
    }

    private async Task SendAsync(CommandContext context, WorkPermit permit, IEnumerable<string> accounts, Message subject, IReadOnlyList<Message> lines, CancellationToken cancellationToken)
    {
        var ids = accounts.Distinct().ToList();
        var readers = await context.Db.Users.AsNoTracking().Where(u => ids.Contains(u.Id)).OrderBy(u => u.Id).ToListAsync(cancellationToken);
        foreach (var reader in readers)
        {
            mails.Add(context, reader, subject, [new Message("mail.permit.about", permit.Content.Place), .. lines], $"/permits/{permit.Id}", permit.Id);
        }
    }
}
