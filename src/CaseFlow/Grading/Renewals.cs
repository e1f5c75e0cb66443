using CaseFlow.Audit;
using CaseFlow.Language;
using CaseFlow.Processes;
using Microsoft.EntityFrameworkCore;

namespace CaseFlow.Grading;

/// <summary>How an application and the certificate that it follows move each other.</summary>
internal static class Renewals
{
    /// <summary>The certificate's process hears that an application was begun on the enterprise's own account.</summary>
    public const string Begun = "grading.renewal-begun";

    /// <summary>It hears that the application came to nothing.</summary>
    public const string CameToNothing = "grading.renewal-ended";

    /// <summary>It hears that the certificate is revoked or replaced.</summary>
    public const string Over = "grading.certificate-over";

    /// <summary>An application is to follow a certificate in its last months.</summary>
    public static async Task LinkAsync(CommandContext context, GradingApplication application, GradingCertificate held, CancellationToken cancellationToken)
    {
        application.Renew(held.Id);
        held.BeginRenewal();
        if (await context.FileAsync(held, cancellationToken) is { } file)
        {
            await context.RecordAsync(file, new Message("audit.grading.renewal-begun"), cancellationToken: cancellationToken);
        }
    }

    /// <summary>Whether an application came to nothing, its certificate can be renewed again.</summary>
    public static async Task CameToNothingAsync(CommandContext context, GradingApplication application, CancellationToken cancellationToken)
    {
        if (application.RenewsCertificateId is not { } id || application.Status == GradingStatus.Announced)
        {
            return;
        }

        (await context.CertificateAsync(id, cancellationToken)).Reopen();
        await context.Processes.PublishAsync(CameToNothing, id, payload: null, context.NewId(), cancellationToken);
    }

    /// <summary>A new certificate takes the place of every one that the enterprise holds.</summary>
    /// <returns>The last of them, or null.</returns>
    public static async Task<GradingCertificate?> ReplaceAsync(CommandContext context, GradingApplication application, string number, DateOnly today, CancellationToken cancellationToken)
    {
        var held = await context.Db.GradingCertificates.HoldingOn(today).Where(c => c.EnterpriseId == application.EnterpriseId).OrderBy(c => c.ValidUntil).ToListAsync(cancellationToken);
        foreach (var certificate in held)
        {
            certificate.Replace(number, today);
            await EndAsync(context, certificate, new Message("audit.grading.replaced", number), null, cancellationToken);
        }

        return held.LastOrDefault();
    }

    /// <summary>Puts the end of a certificate on record and ends its process.</summary>
    public static async Task EndAsync(CommandContext context, GradingCertificate certificate, Message message, string? comment, CancellationToken cancellationToken)
    {
        if (await context.FileAsync(certificate, cancellationToken) is { } file)
        {
            await context.RecordAsync(file, message, comment, cancellationToken: cancellationToken);
            file.Close(context.Now);
        }

        await context.Processes.PublishAsync(Over, certificate.Id, payload: null, context.NewId(), cancellationToken);
        context.Announce(new GradingChanged(certificate.Id));
    }
}
