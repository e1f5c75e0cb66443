using CaseFlow.Calendar;
using CaseFlow.Inbox;
using CaseFlow.Language;
using CaseFlow.Processes;
using CaseFlow.Registry;

namespace CaseFlow.Grading;

/// <summary>What the inbox says about a certificate.</summary>
public sealed class CertificateSubject(TownClock clock) : ITaskSubject
{
    public string Kind => CertificateFace.CaseKind;

    public async ValueTask<TaskAbout> AboutAsync(HumanTaskRequest request, CommandContext context, CancellationToken cancellationToken)
    {
        var certificate = await context.CertificateAsync(request.CaseId, cancellationToken);
        var enterprise = (await context.Db.Set<Enterprise>().FindAsync([certificate.EnterpriseId], cancellationToken))!;
        return new TaskAbout(new Message("grading.renewal.task-subject", enterprise.Name, certificate.Number, GradingWords.Date(certificate.ValidUntil)), clock.EndOf(certificate.ValidUntil), []);
    }
}
