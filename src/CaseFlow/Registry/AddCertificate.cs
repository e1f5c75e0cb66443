using CaseFlow.Drafts;
using CaseFlow.Language;
using CaseFlow.Processes;

namespace CaseFlow.Registry;

/// <summary>Enters a certificate of a person; a renewed one is entered beside the old one.</summary>
public sealed class AddCertificate(RegistryChronicle chronicle, Texts texts) : IOperation<AddCertificate.Request, AddCertificate.Result>
{
    public sealed record Request(string EmployeeId, CertificateDetails Details);

    public sealed record Result(string CertificateId);

    public async ValueTask<Result> ExecuteAsync(Request request, CommandContext context, CancellationToken cancellationToken)
    {
        var (employee, enterprise) = await context.EmployeeAsync(request.EmployeeId, cancellationToken);
        await context.DropDraftAsync(FormKeys.NewCertificate(employee.Id), cancellationToken);
        var words = await RegistryWords.ReadAsync(context.Db, texts, cancellationToken);
        var details = request.Details.Checked(words);
        await StaffAccess.RequireNewAsync(context.Db, employee.Id, details, null, cancellationToken);
        var certificate = new Certificate(context.NewId(), employee.Id, details.TypeCode, details.Number, details.ValidFrom!.Value, details.ValidUntil!.Value);
        context.Db.Add(certificate);
        var happened = new Message("registry.history.certificate-added", employee.Name, words.Name(LookupKind.CertificateType, details.TypeCode).AsArgument(), details.Number, StaffAccess.Day(details.ValidUntil));
        await chronicle.RecordAsync(context, enterprise, [happened], cancellationToken);
        return new Result(certificate.Id);
    }
}
