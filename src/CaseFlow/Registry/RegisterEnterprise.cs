using CaseFlow.Drafts;
using CaseFlow.Language;
using CaseFlow.Processes;

namespace CaseFlow.Registry;

/// <summary>Opens an enterprise's file (建档).</summary>
public sealed class RegisterEnterprise(RegistryChronicle chronicle, Texts texts) : IOperation<RegisterEnterprise.Request, RegisterEnterprise.Result>
{
    public sealed record Request(EnterpriseDetails Details);

    public sealed record Result(string EnterpriseId);

    public async ValueTask<Result> ExecuteAsync(Request request, CommandContext context, CancellationToken cancellationToken)
    {
        await context.RegistrarAsync(cancellationToken);
        await context.DropDraftAsync(FormKeys.NewEnterprise, cancellationToken);
        var details = request.Details.Tidy();
        await EnterpriseIdentity.RequireGoodAsync(context.Db, details, null, await RegistryWords.ReadAsync(context.Db, texts, cancellationToken), cancellationToken);
        var enterprise = new Enterprise(context.NewId(), details, CreditCode.IsInvented(details.CreditCode));
        context.Db.Add(enterprise);
        await chronicle.RecordAsync(context, enterprise, [new Message("registry.history.registered", enterprise.Name, enterprise.CreditCode)], cancellationToken);
        return new Result(enterprise.Id);
    }
}
