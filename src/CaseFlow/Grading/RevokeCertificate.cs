using CaseFlow.Audit;
using CaseFlow.Calendar;
using CaseFlow.Language;
using CaseFlow.People;
using CaseFlow.Processes;

namespace CaseFlow.Grading;

/// <summary>The grading department revokes a certificate (撤销), with its grounds; the public register says so from then on.</summary>
public sealed class RevokeCertificate(TownClock clock) : IOperation<RevokeCertificate.Request, bool>
{
    public sealed record Request(string CertificateId, string Ground);

    /// <exception cref="RuleViolationException">The actor is not of the department, no ground is given, or it does not hold any more.</exception>
    public async ValueTask<bool> ExecuteAsync(Request request, CommandContext context, CancellationToken cancellationToken)
    {
        await context.RequireAsync(Roles.Auditor, cancellationToken);
        var certificate = await context.CertificateAsync(request.CertificateId, cancellationToken);
        certificate.Revoke(request.Ground, clock.DateOf(context.AskedAt));
        var application = await context.GradingAsync(certificate.ApplicationId, cancellationToken);
        await context.RecordAsync(await context.FileAsync(application, cancellationToken), new Message("audit.grading.revoked", certificate.Number), certificate.RevokedBecause, cancellationToken: cancellationToken);
        await Renewals.EndAsync(context, certificate, new Message("audit.grading.revoked", certificate.Number), certificate.RevokedBecause, cancellationToken);
        context.Announce(new GradingChanged(application.Id));
        return true;
    }
}
