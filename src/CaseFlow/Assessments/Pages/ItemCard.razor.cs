using System.Globalization;
using System.Text.Json;
using CaseFlow.Documents;
using Microsoft.AspNetCore.Components;

namespace CaseFlow.Assessments.Pages;

/// <summary>One item: full marks, points off with a finding, or not applicable with a reason; beside it what was said last time.</summary>
public sealed partial class ItemCard : ComponentBase
{
    private ElementReference _root;
    private int _step;

    /// <summary>Where its pictures and papers are kept.</summary>
    [Parameter, EditorRequired] public AttachmentPlace Files { get; set; } = default!;

    /// <summary>The item.</summary>
    [Parameter, EditorRequired] public StandardItem Item { get; set; } = default!;

    /// <summary>What is typed.</summary>
    [Parameter, EditorRequired] public ItemState State { get; set; } = default!;

    /// <summary>The last self-assessment, or null.</summary>
    [Parameter] public PastAssessment? Before { get; set; }

    /// <summary>Names the last one; its year where nothing else is said.</summary>
    [Parameter] public string? PastLabel { get; set; }

    /// <summary>Keeps a field whose value a button changed.</summary>
    [Parameter, EditorRequired] public Func<string, string, Task> Keep { get; set; } = default!;

    /// <summary>Decides between what is typed here and what a colleague said; not asked where one person alone fills it in.</summary>
    [Parameter] public Func<ItemState, bool, Task> Settle { get; set; } = (_, _) => Task.CompletedTask;

    private IEnumerable<ItemVerdict> Verdicts => Item.MayBeNotApplicable
        ? [ItemVerdict.Full, ItemVerdict.Deducted, ItemVerdict.NotApplicable]
        : [ItemVerdict.Full, ItemVerdict.Deducted];

    /// <summary>Brings it into sight.</summary>
    public ValueTask FocusAsync() => _root.FocusAsync();

    private string Field(string name) => $"{name}.{Item.Key}";

    private string Id(string name) => $"f-{name}-{Item.Key}";

    // From full points downwards: whoever takes points off begins with one.
    private async Task StepAsync(int by)
    {
        var points = Math.Clamp((State.Mark.Points ?? Item.Full) + by, 0, Item.Full - 1);
        await Keep(Field(ItemState.Points), JsonSerializer.Serialize(points.ToString(CultureInfo.InvariantCulture)));
        _step++;
    }

    private string PastWords((StandardItem Item, ItemMark Mark) past) => Words(past.Item, past.Mark);

    private string Words(StandardItem item, ItemMark mark) => mark.Verdict switch
    {
        ItemVerdict.NotApplicable => Texts["assessment.page.past-left-out", mark.Reason ?? ""],
        ItemVerdict.Open => Texts["assessment.verdict.Open"],
        _ => $"{mark.Got(item)?.ToString(CultureInfo.CurrentCulture) ?? "–"}/{item.Full}{(mark.IsVetoHit ? " · " + Texts["assessment.page.veto"] : "")}{(string.IsNullOrWhiteSpace(mark.Finding) || !mark.IsFailed ? "" : " · " + mark.Finding)}",
    };
}
