using CaseFlow.Data;
using CaseFlow.Inbox;
using CaseFlow.Processes;
using CaseFlow.Ui.Shell;
using Microsoft.AspNetCore.Components;
using Microsoft.EntityFrameworkCore;

namespace CaseFlow.Hazards.Pages;

/// <summary>The three lists of hidden dangers as far as the reader may see them; which ones is said by the address.</summary>
public sealed partial class HazardListPage : ComponentBase, IDisposable
{
    private const int PageSize = 20;
    private HazardBoard? _board;
    private string? _text;
    private IDisposable? _changes;

    /// <summary>One of the three lists.</summary>
    [SupplyParameterFromQuery] public string? List { get; set; }

    /// <summary>One reporting unit.</summary>
    [SupplyParameterFromQuery] public string? Unit { get; set; }

    /// <summary>One enterprise.</summary>
    [SupplyParameterFromQuery] public string? Enterprise { get; set; }

    /// <summary>One severity.</summary>
    [SupplyParameterFromQuery] public string? Severity { get; set; }

    /// <summary>One source.</summary>
    [SupplyParameterFromQuery] public string? Source { get; set; }

    /// <summary>Anything: only those that are overdue.</summary>
    [SupplyParameterFromQuery] public string? Late { get; set; }

    /// <summary>What was searched.</summary>
    [SupplyParameterFromQuery] public string? Q { get; set; }

    /// <summary>From 1.</summary>
    [SupplyParameterFromQuery] public int? Page { get; set; }

    [Inject] private IDbContextFactory<CaseFlowDbContext> Contexts { get; set; } = default!;

    [Inject] private SeedDocuments Seed { get; set; } = default!;

    [Inject] private CurrentCaller Caller { get; set; } = default!;

    [Inject] private CommitSignals Signals { get; set; } = default!;

    [Inject] private NavigationManager Navigation { get; set; } = default!;

    private HazardRules Rules => Seed.Get<HazardRules>(HazardRules.Path);

    private HazardListFilter Filter => new(
        Written(List), Written(Unit), Written(Enterprise), Read<HazardSeverity>(Severity), Read<HazardSource>(Source), Written(Late) is not null, Written(Q), Math.Max(1, Page ?? 1));

    private string? Sentence => _board is { } board ? Texts["hazard.page.sentence", board.Late, board.Major] : null;

    /// <inheritdoc/>
    public void Dispose() => _changes?.Dispose();

    /// <inheritdoc/>
    protected override async Task OnParametersSetAsync()
    {
        _text = Q;
        _changes ??= Signals.Listen(OnCommitted);
        await ReadAsync();
    }

    private static string? Written(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();

    private static string? Chosen(ChangeEventArgs chosen) => Written(chosen.Value as string);

    private static T? Read<T>(string? text)
        where T : struct, Enum => Enum.TryParse<T>(text, ignoreCase: true, out var value) && Enum.IsDefined(value) ? value : null;

    private async Task ReadAsync()
    {
        var caller = await Caller.GetAsync();
        await using var db = await Contexts.CreateDbContextAsync();
        _board = await HazardBoard.ReadAsync(db, Rules, Texts, caller.AccountId, Filter, PageSize, Clock.Now, Clock.Today);
    }

    private void OnCommitted(IReadOnlyList<object> changes)
    {
        if (changes.Any(c => c is HazardsChanged or TasksChanged))
        {
            _ = InvokeAsync(async () =>
            {
                await ReadAsync();
                StateHasChanged();
            });
        }
    }

    private void Search() => Go(Filter with { Text = Written(_text) });

    private void Go(HazardListFilter filter) => Navigation.NavigateTo((filter with { Page = 1 }).Href);
}
