using CaseFlow.Drafts;
using CaseFlow.Language;
using CaseFlow.Processes;

namespace CaseFlow.Registry;

/// <summary>Mends what was written down of a certificate.</summary>
public sealed class EditCertificate(RegistryChronicle chronicle, Texts texts) : IOperation<EditCertificate.Request, bool>
{
    /// <param name="CertificateId">The certificate.</param>
    /// <param name="Version">As the form was opened.</param>
    /// <param name="Details">As it shall be.</param>
    public sealed record Request(string CertificateId, long Version, CertificateDetails Details);

    /// <returns>Whether anything changed.</returns>
    public async ValueTask<bool> ExecuteAsync(Request request, CommandContext context, CancellationToken cancellationToken)
    {
        var (certificate, employee, enterprise) = await context.CertificateAsync(request.CertificateId, cancellationToken);
        RegistryAccess.RequireUnchanged(request.Version, certificate.Version);
        await context.DropDraftAsync(FormKeys.Certificate(certificate.Id), cancellationToken);
        var words = await RegistryWords.ReadAsync(context.Db, texts, cancellationToken);
        var details = request.Details.Checked(words);
        var before = new CertificateDetails(certificate.TypeCode, certificate.Number, certificate.ValidFrom, certificate.ValidUntil);
        if (details == before)
        {
            return false;
        }

        await StaffAccess.RequireNewAsync(context.Db, employee.Id, details, certificate.Id, cancellationToken);
        certificate.Change(details.TypeCode, details.Number, details.ValidFrom!.Value, details.ValidUntil!.Value);
        var happened = new Message("registry.history.certificate-changed", employee.Name, Said(before, words), Said(details, words));
        await chronicle.RecordAsync(context, enterprise, [happened], cancellationToken);
        return true;
    }

    private static string Said(CertificateDetails details, RegistryWords words)
    {
        var (name, rest) = (words.Name(LookupKind.CertificateType, details.TypeCode), $" {details.Number} {StaffAccess.Day(details.ValidFrom)} – {StaffAccess.Day(details.ValidUntil)}");
        return new Localized(name.Zh + rest, name.En + rest).AsArgument();
    }
}
