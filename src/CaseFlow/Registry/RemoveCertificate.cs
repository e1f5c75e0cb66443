using CaseFlow.Language;
using CaseFlow.Processes;

namespace CaseFlow.Registry;

/// <summary>Takes a certificate out that was entered by mistake; one that ran out stays and shows that it did.</summary>
public sealed class RemoveCertificate(RegistryChronicle chronicle, Texts texts) : IOperation<RemoveCertificate.Request, bool>
{
    public sealed record Request(string CertificateId);

    public async ValueTask<bool> ExecuteAsync(Request request, CommandContext context, CancellationToken cancellationToken)
    {
        var (certificate, employee, enterprise) = await context.CertificateAsync(request.CertificateId, cancellationToken);
        var words = await RegistryWords.ReadAsync(context.Db, texts, cancellationToken);
        context.Db.Remove(certificate);
        var happened = new Message("registry.history.certificate-removed", employee.Name, words.Name(LookupKind.CertificateType, certificate.TypeCode).AsArgument(), certificate.Number);
        await chronicle.RecordAsync(context, enterprise, [happened], cancellationToken);
        return true;
    }
}
