using CaseFlow.Drafts;
using CaseFlow.Language;
using CaseFlow.Processes;

namespace CaseFlow.Registry;

/// <summary>Changes what is known of an enterprise.</summary>
public sealed class EditEnterprise(RegistryChronicle chronicle, Texts texts) : IOperation<EditEnterprise.Request, bool>
{
    /// <param name="EnterpriseId">The enterprise.</param>
    /// <param name="Version">As the form was opened.</param>
    /// <param name="Details">All of it as it shall be.</param>
    public sealed record Request(string EnterpriseId, long Version, EnterpriseDetails Details);

    /// <returns>Whether anything changed.</returns>
    public async ValueTask<bool> ExecuteAsync(Request request, CommandContext context, CancellationToken cancellationToken)
    {
        await context.RegistrarAsync(cancellationToken);
        var enterprise = await context.EnterpriseAsync(request.EnterpriseId, cancellationToken);
        RegistryAccess.RequireUnchanged(request.Version, enterprise.Version);
        await context.DropDraftAsync(FormKeys.Enterprise(enterprise.Id), cancellationToken);
        var words = await RegistryWords.ReadAsync(context.Db, texts, cancellationToken);
        var details = request.Details.Tidy();
        await EnterpriseIdentity.RequireGoodAsync(context.Db, details, enterprise, words, cancellationToken);
        var changes = enterprise.Change(details);
        if (changes.Count > 0)
        {
            await chronicle.RecordAsync(context, enterprise, RegistryChronicle.SentencesOf(changes, words), cancellationToken);
        }

        return changes.Count > 0;
    }
}
