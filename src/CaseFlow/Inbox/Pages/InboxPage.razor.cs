using CaseFlow.Calendar;
using CaseFlow.Language;
using CaseFlow.Processes;
using CaseFlow.Ui.Shell;
using Microsoft.AspNetCore.Components;
using Microsoft.JSInterop;

namespace CaseFlow.Inbox.Pages;

/// <summary>What waits for the reader, soonest due first; which part of it is said by the address.</summary>
public sealed partial class InboxPage : ComponentBase, IAsyncDisposable
{
    private IDisposable? _changes;
    private IJSObjectReference? _keys;
    private bool _gone;

    /// <summary>A part: mine, group, delegated, done.</summary>
    [SupplyParameterFromQuery] public string? View { get; set; }

    /// <summary>From 1.</summary>
    [SupplyParameterFromQuery] public int? Page { get; set; }

    /// <summary>Carried from the prerendered page into the circuit, so that the list does not blink.</summary>
    [PersistentState] public InboxList? List { get; set; }

    [Inject] private ReadInbox Inbox { get; set; } = default!;

    [Inject] private CurrentCaller Caller { get; set; } = default!;

    [Inject] private CommitSignals Signals { get; set; } = default!;

    [Inject] private TownClock Clock { get; set; } = default!;

    [Inject] private IJSRuntime Js { get; set; } = default!;

    private TaskView Shown => Enum.TryParse<TaskView>(View, ignoreCase: true, out var part) && Enum.IsDefined(part) ? part : TaskView.Mine;

    private int ShownPage => Math.Max(1, Page ?? 1);

    private SinceWords Words => new(Clock, Texts);

    // Part names are keys in lower case.
#pragma warning disable CA1308
    private string PartKey => Shown.ToString().ToLowerInvariant();
#pragma warning restore CA1308

    private string? Sentence => List is not { View: not TaskView.Done, Total: > 0 } list ? null
        : (list.Groups.GetValueOrDefault(DueGroup.Overdue), list.Groups.GetValueOrDefault(DueGroup.Today)) switch
        {
            (0, 0) => Texts["inbox.sentence.calm"],
            (0, var today) => Texts["inbox.sentence.today", today],
            (var overdue, 0) => Texts["inbox.sentence.overdue", overdue],
            var (overdue, today) => Texts["inbox.sentence.both", overdue, today],
        };

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        _gone = true;
        _changes?.Dispose();
        try
        {
            if (_keys is not null)
            {
                await _keys.InvokeVoidAsync("stop");
                await _keys.DisposeAsync();
            }
        }
        catch (JSDisconnectedException)
        {
            // The page is gone, and its listeners with it.
        }
    }

    /// <inheritdoc/>
    protected override async Task OnParametersSetAsync()
    {
        _changes ??= Signals.Listen(OnCommitted);
        if (List is null || List.View != Shown || List.Page != ShownPage)
        {
            await ReadAsync();
        }
    }

    /// <inheritdoc/>
    protected override async Task OnAfterRenderAsync(bool firstRender)
    {
        if (firstRender)
        {
            await using var module = await Js.InvokeAsync<IJSObjectReference>("import", "/_content/CaseFlow/lists.js");
            _keys = await module.InvokeAsync<IJSObjectReference>("watch");

            // What came between the prerendered page and this circuit was told to nobody.
            await RefreshAsync();
        }
    }

    private async Task ReadAsync() => List = await Inbox.RunAsync((await Caller.GetAsync()).AccountId, Shown, ShownPage, default);

    private void OnCommitted(IReadOnlyList<object> changes)
    {
        if (changes.Any(c => c is TasksChanged))
        {
            _ = InvokeAsync(RefreshAsync);
        }
    }

    private async Task RefreshAsync()
    {
        if (!_gone)
        {
            await ReadAsync();
            StateHasChanged();
        }
    }
}
