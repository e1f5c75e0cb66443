using CaseFlow.Data;
using CaseFlow.Inbox;
using CaseFlow.Processes;
using CaseFlow.Ui.Shell;
using Microsoft.AspNetCore.Components;
using Microsoft.EntityFrameworkCore;

namespace CaseFlow.Campaigns.Pages;

/// <summary>A page about campaigns that keeps itself up to date; a batch commits many times a second, so it looks again at most twice a second.</summary>
public abstract class LivePage : ComponentBase, IDisposable
{
    private static readonly TimeSpan Moment = TimeSpan.FromMilliseconds(500);
    private IDisposable? _changes;
    private int _pending;
    private bool _isGone;

    [Inject] protected IDbContextFactory<CaseFlowDbContext> Contexts { get; set; } = default!;

    [Inject] protected CurrentCaller Caller { get; set; } = default!;

    [Inject] private CommitSignals Signals { get; set; } = default!;

    [Inject] private TimeProvider Time { get; set; } = default!;

    /// <inheritdoc/>
    public void Dispose()
    {
        _isGone = true;
        _changes?.Dispose();
        GC.SuppressFinalize(this);
    }

    /// <summary>Reads what the page shows.</summary>
    protected abstract Task ReadAsync(CaseFlowDbContext db, string accountId);

    /// <inheritdoc/>
    protected override async Task OnParametersSetAsync()
    {
        _changes ??= Signals.Listen(OnCommitted);
        await ReadAsync();
    }

    private async Task ReadAsync()
    {
        var account = (await Caller.GetAsync()).AccountId;
        await using var db = await Contexts.CreateDbContextAsync();
        await ReadAsync(db, account);
    }

    private void OnCommitted(IReadOnlyList<object> changes)
    {
        if (changes.Any(c => c is CampaignsChanged or TasksChanged) && Interlocked.Exchange(ref _pending, 1) == 0)
        {
            _ = InvokeAsync(AgainAsync);
        }
    }

    private async Task AgainAsync()
    {
        await Task.Delay(Moment, Time);
        Volatile.Write(ref _pending, 0);
        if (!_isGone)
        {
            await ReadAsync();
            StateHasChanged();
        }
    }
}
