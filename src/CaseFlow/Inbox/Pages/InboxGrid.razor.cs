using CaseFlow.Language;
using Microsoft.AspNetCore.Components;
using Radzen;

namespace CaseFlow.Inbox.Pages;

/// <summary>The tasks of one page, parted by due date; the done ones in one list.</summary>
public sealed partial class InboxGrid : ComponentBase
{
    /// <summary>What to show.</summary>
    [Parameter, EditorRequired] public InboxList List { get; set; } = default!;

    /// <summary>For instants behind us.</summary>
    [Parameter, EditorRequired] public SinceWords Words { get; set; } = default!;

    [Inject] private NavigationManager Navigation { get; set; } = default!;

    private bool IsGrouped => List.View != TaskView.Done;

    // Radzen hands a group's key over as it is stored in the grouping: the enum, or its text.
    private static DueGroup Parse(object key) => Enum.Parse<DueGroup>(key.ToString()!);

    // Group names are keys in lower case.
#pragma warning disable CA1308
    private static string GroupKey(DueGroup group) => $"inbox.group.{group.ToString().ToLowerInvariant()}";
#pragma warning restore CA1308

    private static string LineOf(InboxRow row) => string.Join(" · ", new[] { row.Of, row.Why, row.Number, row.Hand }.Where(t => !string.IsNullOrEmpty(t)));

    private void GroupOnce(DataGridRenderEventArgs<InboxRow> args)
    {
        if (args is { FirstRender: true, Grid: { } grid } && IsGrouped)
        {
            grid.Groups.Add(new GroupDescriptor { Property = nameof(InboxRow.Group), SortOrder = SortOrder.Ascending });
            StateHasChanged();
        }
    }

    private void Open(DataGridRowMouseEventArgs<InboxRow> row) => Navigation.NavigateTo(row.Data!.Href);
}
