using System.Text.Json;
using CaseFlow.Audit;
using CaseFlow.Cases;
using CaseFlow.Language;
using CaseFlow.Processes;
using CaseFlow.Registry;

namespace CaseFlow.Grading;

/// <summary>A certificate gets a case and the process that sees it through its validity.</summary>
internal static class CertificateStarts
{
    /// <summary>The definition.</summary>
    public const string Definition = "grading-certificate";

    public static async Task FollowAsync(CommandContext context, GradingCertificate certificate, CancellationToken cancellationToken)
    {
        var enterprise = (await context.Db.Set<Enterprise>().FindAsync([certificate.EnterpriseId], cancellationToken))!;
        var file = new CaseFile(certificate.Id, CertificateFace.CaseKind, certificate.Number, enterprise.Name, context.Now);
        context.Db.Add(file);
        context.RecordBySystem(file, new Message("audit.grading.certified", certificate.Number, GradingWords.Date(certificate.IssuedOn), GradingWords.Date(certificate.ValidUntil)));
        var input = new Dictionary<string, JsonElement> { ["EnterpriseId"] = JsonSerializer.SerializeToElement(certificate.EnterpriseId) };
        var start = new StartProcess(Definition, input, certificate.Id, certificate.Id) { InstanceId = context.NewId() };
        context.Processes.StartLater(start, certificate.Id);
        file.MovedBy(start.InstanceId);
    }
}
