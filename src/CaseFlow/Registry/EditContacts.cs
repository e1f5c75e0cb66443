using CaseFlow.Drafts;
using CaseFlow.Language;
using CaseFlow.People;
using CaseFlow.Processes;

namespace CaseFlow.Registry;

/// <summary>Changes whom to call at an enterprise: the office, or the reporting unit that looks after it.</summary>
public sealed class EditContacts(RegistryChronicle chronicle, Texts texts) : IOperation<EditContacts.Request, bool>
{
    /// <param name="EnterpriseId">The enterprise.</param>
    /// <param name="Version">As the form was opened.</param>
    /// <param name="Contacts">As they shall be.</param>
    public sealed record Request(string EnterpriseId, long Version, EnterpriseContacts Contacts);

    /// <returns>Whether anything changed.</returns>
    public async ValueTask<bool> ExecuteAsync(Request request, CommandContext context, CancellationToken cancellationToken)
    {
        var enterprise = await context.EnterpriseAsync(request.EnterpriseId, cancellationToken);
        var actor = await context.ActorAsync(cancellationToken);
        if (!actor.KeepsContacts(enterprise.UnitId))
        {
            throw new RuleViolationException("registry.not-contacts-keeper");
        }

        RegistryAccess.RequireUnchanged(request.Version, enterprise.Version);
        await context.DropDraftAsync(FormKeys.Enterprise(enterprise.Id), cancellationToken);
        var words = await RegistryWords.ReadAsync(context.Db, texts, cancellationToken);
        var details = (enterprise.Details with { Contacts = request.Contacts }).Tidy();
        if (EnterpriseRules.ProblemsOf(details, enterprise.Details, words) is { Count: > 0 } problems)
        {
            throw new RuleViolationException(problems);
        }

        var changes = enterprise.Change(details);
        if (changes.Count > 0)
        {
            await chronicle.RecordAsync(context, enterprise, RegistryChronicle.SentencesOf(changes, words), cancellationToken);
        }

        return changes.Count > 0;
    }
}
