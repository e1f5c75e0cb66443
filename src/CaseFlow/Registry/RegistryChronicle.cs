using CaseFlow.Audit;
using CaseFlow.Calendar;
using CaseFlow.Cases;
using CaseFlow.Language;
using CaseFlow.Processes;

namespace CaseFlow.Registry;

/// <summary>Writes down what was done to an enterprise or a unit: each has a case of its own, and so a chain of entries that nobody can change unseen.</summary>
public sealed class RegistryChronicle(TownClock clock)
{
    /// <summary>The kind of an enterprise's case; its id is the enterprise's.</summary>
    public const string EnterpriseKind = "enterprise";

    /// <summary>The kind of a unit's case; its id is the unit's.</summary>
    public const string UnitKind = "unit";

    // Who may read a history need not be somebody who may read a telephone number.
    private static readonly EnterpriseField[] Personal = [EnterpriseField.PrincipalPhone, EnterpriseField.SafetyOfficerPhone];

    /// <summary>Adds entries to an enterprise's chain; the first opens its file with the year's next number.</summary>
    internal async Task RecordAsync(CommandContext context, Enterprise enterprise, IEnumerable<Message> happened, CancellationToken cancellationToken)
    {
        var file = await FileAsync(context, enterprise, cancellationToken);
        foreach (var message in happened)
        {
            await context.RecordAsync(file, message, cancellationToken: cancellationToken);
        }

        context.Announce(new EnterpriseChanged(enterprise.Id));
    }

    /// <summary>Adds an entry to a unit's chain.</summary>
    internal async Task RecordAsync(CommandContext context, Unit unit, Message happened, string? comment, CancellationToken cancellationToken)
    {
        var file = await FileAsync(context, unit.Id, UnitKind, "DW", unit.Name, cancellationToken);
        await context.RecordAsync(file, happened, comment, cancellationToken: cancellationToken);
    }

    /// <summary>One sentence for each field that changed.</summary>
    internal static IEnumerable<Message> SentencesOf(IEnumerable<FieldChange> changes, RegistryWords words) => changes.Select(change =>
        Personal.Contains(change.Field)
            ? new Message("registry.history.personal-changed", EnterpriseRules.Label(change.Field))
            : new Message("registry.history.changed", EnterpriseRules.Label(change.Field), Said(change.Field, change.Old, words), Said(change.Field, change.New, words)));

    private static string Said(EnterpriseField field, string stored, RegistryWords words) =>
        stored.Length == 0 ? "@registry.blank" : words.Word(field, stored).AsArgument();

    /// <summary>An enterprise's chain, opened where there is none yet.</summary>
    internal Task<CaseFile> FileAsync(CommandContext context, Enterprise enterprise, CancellationToken cancellationToken) =>
        FileAsync(context, enterprise.Id, EnterpriseKind, "QY", enterprise.Name, cancellationToken);

    private async Task<CaseFile> FileAsync(CommandContext context, string id, string kind, string prefix, string title, CancellationToken cancellationToken)
    {
        if (await context.Db.Cases.FindAsync([id], cancellationToken) is { } known)
        {
            if (known.Title != title)
            {
                known.Rename(title);
            }

            return known;
        }

        var numbers = await context.NumbersAsync(prefix, clock.DateOf(context.Now).Year, cancellationToken);
        var file = new CaseFile(id, kind, numbers.Next(), title, context.Now);
        context.Db.Add(file);
        return file;
    }
}
