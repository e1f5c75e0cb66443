using System.Text.Json;
using CaseFlow.Registry;

namespace CaseFlow.Assessments.Pages;

/// <summary>What the form holds: what was said about each item here, saved or not, and what stands beside.</summary>
public sealed class FillSheet
{
    private readonly Dictionary<string, ItemState> _items;

    public FillSheet(AssessmentDossier dossier)
    {
        (Assessment, Standard, Enterprise, Before, TaskId) = (dossier.Assessment, dossier.Standard, dossier.Enterprise, dossier.Before, dossier.TaskId);
        var lines = dossier.Assessment.Lines.ToDictionary(l => l.ItemKey);
        _items = Standard.AllItems.ToDictionary(i => i.Key, i => new ItemState(i.Key, lines.GetValueOrDefault(i.Key)));
    }

    private FillSheet(FillSheet other, Assessment assessment)
    {
        (Assessment, Standard, Enterprise, Before, TaskId) = (assessment, other.Standard, other.Enterprise, other.Before, other.TaskId);
        _items = other._items;
    }

    public Assessment Assessment { get; }

    public AssessmentStandard Standard { get; }

    public Enterprise Enterprise { get; }

    public PastAssessment? Before { get; }

    /// <summary>The reader's own task of filing it; null where somebody else signs.</summary>
    public string? TaskId { get; }

    /// <summary>How many fields the report has beside the items.</summary>
    public int AccountFields { get; } = Enum.GetValues<AccountField>().Length;

    public IReadOnlyDictionary<string, ItemMark> Marks => _items.ToDictionary(i => i.Key, i => i.Value.Mark);

    public ItemState Of(string itemKey) => _items[itemKey];

    /// <summary>The same items beside a self-assessment read anew.</summary>
    public FillSheet With(Assessment assessment) => new(this, assessment);

    public FillStep StepOf(StandardElement element)
    {
        var all = element.Items.ToList();
        return new FillStep(element.Key, element.Name.ToString(), all.Count(i => !MissesAny(i)), all.Count);
    }

    /// <summary>Whether an item is not complete yet.</summary>
    public bool MissesAny(StandardItem item) => _items[item.Key] is var state && (state.IsUnreadable || state.Theirs is not null || state.Mark.Missing(item).Any());

    /// <summary>How many fields of the report are still lacking.</summary>
    public int AccountOpen(DateOnly today) => Math.Min(AccountFields, Assessment.Account.Missing(today).Count());

    /// <summary>Takes what was typed into an item's field, <c>verdict.KEY</c> for example.</summary>
    /// <returns>The item; null for a field that the standard does not have.</returns>
    public ItemState? Take(string field, string json)
    {
        var dot = field.IndexOf('.', StringComparison.Ordinal);
        if (dot < 0 || !_items.TryGetValue(field[(dot + 1)..], out var state))
        {
            return null;
        }

        using var value = JsonDocument.Parse(json);
        state.Take(field[..dot], value.RootElement);
        return state;
    }
}
