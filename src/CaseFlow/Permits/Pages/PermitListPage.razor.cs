using CaseFlow.Calendar;
using CaseFlow.Data;
using CaseFlow.Processes;
using CaseFlow.Ui.Shell;
using Microsoft.AspNetCore.Components;
using Microsoft.EntityFrameworkCore;

namespace CaseFlow.Permits.Pages;

/// <summary>Permits the reader may see; which ones is said by the address.</summary>
public sealed partial class PermitListPage : ComponentBase, IDisposable
{
    private const int PageSize = 20;
    private PermitList? _list;
    private string? _text;
    private IDisposable? _changes;

    /// <summary>A part of the list.</summary>
    [SupplyParameterFromQuery] public string? Show { get; set; }

    /// <summary>One kind of permit.</summary>
    [SupplyParameterFromQuery] public string? Type { get; set; }

    /// <summary>What was searched.</summary>
    [SupplyParameterFromQuery] public string? Q { get; set; }

    /// <summary>From 1.</summary>
    [SupplyParameterFromQuery] public int? Page { get; set; }

    [Inject] private IDbContextFactory<CaseFlowDbContext> Contexts { get; set; } = default!;

    [Inject] private PermitTypeLibrary Types { get; set; } = default!;

    [Inject] private CurrentCaller Caller { get; set; } = default!;

    [Inject] private TownClock Clock { get; set; } = default!;

    [Inject] private CommitSignals Signals { get; set; } = default!;

    [Inject] private NavigationManager Navigation { get; set; } = default!;

    private PermitListFilter Filter => PermitListFilter.Of(Show, Type, Q, Page);

    private bool IsNarrowed => Filter.TypeCode is not null || Filter.Text is not null;

    // Lower-case part names are keys.
#pragma warning disable CA1308
    private string EmptyKey => IsNarrowed ? "permit.page.empty.narrowed" : $"permit.page.empty.{Filter.Show.ToString().ToLowerInvariant()}";
#pragma warning restore CA1308

    private string? Sentence => _list is null ? null : Texts["permit.page.summary", _list.Counts.GetValueOrDefault(PermitShow.Open), _list.Counts.GetValueOrDefault(PermitShow.Active)];

    /// <inheritdoc/>
    public void Dispose() => _changes?.Dispose();

    /// <inheritdoc/>
    protected override async Task OnParametersSetAsync()
    {
        _text = Q;
        _changes ??= Signals.Listen(OnCommitted);
        await ReadAsync();
    }

    private async Task ReadAsync()
    {
        var caller = await Caller.GetAsync();
        await using var db = await Contexts.CreateDbContextAsync();
        _list = await PermitList.ReadAsync(db, caller.AccountId, Filter, PageSize, Types.Types, Clock.Now);
    }

    private void OnCommitted(IReadOnlyList<object> changes)
    {
        if (changes.Any(c => c is PermitsChanged))
        {
            _ = InvokeAsync(async () =>
            {
                await ReadAsync();
                StateHasChanged();
            });
        }
    }

    private void Search() => Navigation.NavigateTo((Filter with { Text = string.IsNullOrWhiteSpace(_text) ? null : _text.Trim(), Page = 1 }).Href);

    private void ChooseType(ChangeEventArgs chosen) => Navigation.NavigateTo((Filter with { TypeCode = chosen.Value as string is { Length: > 0 } code ? code : null, Page = 1 }).Href);
}
