using System.Text.Json;
using CaseFlow.Audit;
using CaseFlow.Calendar;
using CaseFlow.Data;
using CaseFlow.Inbox;
using CaseFlow.Language;
using CaseFlow.Processes;
using Microsoft.EntityFrameworkCore;

namespace CaseFlow.Grading;

/// <summary>Service task <c>grading.certificate</c>: moves a certificate through its validity (payload <c>action</c>), and answers where it stands, from when it can be renewed, and when it ends.</summary>
public sealed class RecordCertificateStep(SeedDocuments seed, TownClock clock) : IServiceTask
{
    public const string TaskName = "grading.certificate";

    public async ValueTask<JsonElement?> RunAsync(ServiceTaskCall call, CommandContext context, CancellationToken cancellationToken)
    {
        var certificate = await context.CertificateAsync(call.CaseId, cancellationToken);
        switch (call.Text("action"))
        {
            case "begin" or "look": break;
            case "open": await OpenAsync(certificate, context, cancellationToken); break;
            case "let-end": await LetEndAsync(certificate, context, cancellationToken); break;
            case "expire": await ExpireAsync(certificate, context, cancellationToken); break;
            case var action: throw new RuleViolationException("grading.unknown-action", action ?? "");
        }

        context.Announce(new GradingChanged(certificate.Id));
        var months = seed.Get<GradingRules>(GradingRules.Path).RenewalMonths.Value;
        return JsonSerializer.SerializeToElement(new
        {
            state = certificate.IsOver ? "Over" : certificate.State.ToString(),
            renewFrom = clock.EndOf(certificate.RenewableFrom(months).AddDays(-1)),
            endsAt = clock.EndOf(certificate.ValidUntil),
        });
    }

    // An upgrade may be under way already.
    private static async Task OpenAsync(GradingCertificate certificate, CommandContext context, CancellationToken cancellationToken)
    {
        if (certificate.State != CertificateState.Valid)
        {
            return;
        }

        certificate.OpenRenewal();
        context.RecordBySystem((await context.FileAsync(certificate, cancellationToken))!, new Message("audit.grading.renewable", GradingWords.Date(certificate.ValidUntil)));
        if (await context.Db.GradingApplications.FirstOrDefaultAsync(a => a.OpenFor == certificate.EnterpriseId, cancellationToken) is { } open)
        {
            await Renewals.LinkAsync(context, open, certificate, cancellationToken);
        }
    }

    private static async Task LetEndAsync(GradingCertificate certificate, CommandContext context, CancellationToken cancellationToken)
    {
        certificate.LetEnd(context.Shared<TaskReply>()!.Comment);
        await context.RecordAsync((await context.FileAsync(certificate, cancellationToken))!, new Message("audit.grading.left-to-end"), certificate.EndsBecause, cancellationToken: cancellationToken);
    }

    private static async Task ExpireAsync(GradingCertificate certificate, CommandContext context, CancellationToken cancellationToken)
    {
        certificate.Expire();
        var file = (await context.FileAsync(certificate, cancellationToken))!;
        context.RecordBySystem(file, new Message("audit.grading.expired", GradingWords.Date(certificate.ValidUntil)));
        file.Close(context.Now);
    }
}
