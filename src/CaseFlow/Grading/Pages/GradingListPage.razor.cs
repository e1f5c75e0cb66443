using CaseFlow.Data;
using CaseFlow.Processes;
using CaseFlow.Ui.Shell;
using Microsoft.AspNetCore.Components;
using Microsoft.EntityFrameworkCore;

namespace CaseFlow.Grading.Pages;

/// <summary>Applications that the reader may see; which ones is said by the address.</summary>
public sealed partial class GradingListPage : ComponentBase, IDisposable
{
    private const int PageSize = 20;
    private GradingList? _list;
    private IDisposable? _changes;
    private bool _isGone;

    /// <summary><c>ended</c>, or those under way.</summary>
    [SupplyParameterFromQuery] public string? Show { get; set; }

    /// <summary>From 1.</summary>
    [SupplyParameterFromQuery] public int? Page { get; set; }

    [Inject] private IDbContextFactory<CaseFlowDbContext> Contexts { get; set; } = default!;

    [Inject] private SeedDocuments Seed { get; set; } = default!;

    [Inject] private CurrentCaller Caller { get; set; } = default!;

    [Inject] private CommitSignals Signals { get; set; } = default!;

    private bool IsEnded => Show == "ended";

    private int PageNumber => Math.Max(1, Page ?? 1);

    /// <inheritdoc/>
    public void Dispose()
    {
        _isGone = true;
        _changes?.Dispose();
    }

    /// <inheritdoc/>
    protected override async Task OnParametersSetAsync()
    {
        _changes ??= Signals.Listen(OnCommitted);
        await ReadAsync();
    }

    private async Task ReadAsync()
    {
        await using var db = await Contexts.CreateDbContextAsync();
        _list = await GradingList.ReadAsync(db, Seed.Get<GradingRules>(GradingRules.Path), (await Caller.GetAsync()).AccountId, IsEnded, PageNumber - 1, PageSize, Clock);
    }

    private string? CountedOf(GradingRow row) =>
        row.Application.NextClock is { } clock ? $"{Texts[$"grading.limit.{clock.Limit}"]} · {Texts.Render(GradingWords.Counted(clock))}" : null;

    private void OnCommitted(IReadOnlyList<object> changes)
    {
        if (changes.Any(c => c is GradingChanged))
        {
            _ = InvokeAsync(async () =>
            {
                if (!_isGone)
                {
                    await ReadAsync();
                    StateHasChanged();
                }
            });
        }
    }
}
