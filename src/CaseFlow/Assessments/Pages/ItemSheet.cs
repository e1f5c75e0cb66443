using System.Text.Json;

namespace CaseFlow.Assessments.Pages;

/// <summary>What stands about each item of a standard on a page, saved or not.</summary>
public class ItemSheet
{
    private readonly Dictionary<string, ItemState> _items;

    public ItemSheet(AssessmentStandard standard, IReadOnlyDictionary<string, AssessmentLine> lines)
    {
        Standard = standard;
        _items = standard.AllItems.ToDictionary(i => i.Key, i => new ItemState(i, lines.GetValueOrDefault(i.Key)));
    }

    /// <summary>The same items, shared.</summary>
    protected ItemSheet(ItemSheet other) => (Standard, _items) = (other.Standard, other._items);

    public AssessmentStandard Standard { get; }

    public IReadOnlyDictionary<string, ItemMark> Marks => _items.ToDictionary(i => i.Key, i => i.Value.Mark);

    public ItemState Of(string itemKey) => _items[itemKey];

    public FillStep StepOf(StandardElement element)
    {
        var all = element.Items.ToList();
        return new FillStep(element.Key, element.Name.ToString(), all.Count(i => !MissesAny(i)), all.Count);
    }

    /// <summary>Whether an item is not complete yet.</summary>
    public bool MissesAny(StandardItem item) => _items[item.Key] is var state && (state.IsUnreadable || state.Theirs is not null || state.Mark.Missing(item).Any());

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
