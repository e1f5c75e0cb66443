using CaseFlow.Language;
using CaseFlow.Notifications;
using CaseFlow.Processes;
using CaseFlow.Registry;
using Microsoft.EntityFrameworkCore;

namespace CaseFlow.Permits;

/// <summary>Tells everyone on a permit: applicant, crew with accounts, and those who approved it. Permits never wait for a digest.</summary>
public sealed class PermitMails(MailQueue mails)
{
    public async Task ToEveryoneAsync(CommandContext context, WorkPermit permit, Message subject, IReadOnlyList<Message> lines, CancellationToken cancellationToken)
    {
        var crew = permit.Content.Crew().Select(c => c.EmployeeId).ToList();
        var ids = await context.Db.Set<Employee>().AsNoTracking().Where(e => crew.Contains(e.Id) && e.AccountId != null).Select(e => e.AccountId!).ToListAsync(cancellationToken);
        ids.Add(permit.ApplicantId);
        ids.AddRange(permit.Approvals.Where(a => !a.IsVoid).Select(a => a.By.Id));
        var readers = await context.Db.Users.AsNoTracking().Where(u => ids.Contains(u.Id)).OrderBy(u => u.Id).ToListAsync(cancellationToken);
        foreach (var reader in readers)
        {
            mails.Add(context, reader, subject, [new Message("mail.permit.about", permit.Content.Place), .. lines], $"/permits/{permit.Id}", permit.Id);
        }
    }
}
