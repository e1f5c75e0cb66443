using CaseFlow.Calendar;
using CaseFlow.Data;
using CaseFlow.People;
using CaseFlow.Processes;
using CaseFlow.Ui.Shell;
using Microsoft.AspNetCore.Components;
using Microsoft.EntityFrameworkCore;

namespace CaseFlow.Ui;

/// <summary>A page that reads with a context of its own and follows what is committed while it is open.</summary>
public abstract class FollowingPage : ComponentBase, IDisposable
{
    private IDisposable? _changes;
    private bool _isGone;

    [Inject] protected IDbContextFactory<CaseFlowDbContext> Contexts { get; set; } = default!;

    [Inject] protected CurrentCaller Caller { get; set; } = default!;

    [Inject] protected TownClock Clock { get; set; } = default!;

    [Inject] protected CommandGateway Gateway { get; set; } = default!;

    [Inject] protected Feedback Feedback { get; set; } = default!;

    [Inject] private CommitSignals Signals { get; set; } = default!;

    /// <summary>Who looks; null until it is read.</summary>
    protected Actor? Reader { get; private set; }

    /// <inheritdoc/>
    public void Dispose()
    {
        _isGone = true;
        _changes?.Dispose();
        OnLeaving();
        GC.SuppressFinalize(this);
    }

    /// <summary>Reads what the page shows.</summary>
    protected abstract Task ReadAsync(CaseFlowDbContext db, Actor reader);

    /// <summary>Whether what the page shows may be another after this change.</summary>
    protected abstract bool Concerns(object change);

    /// <summary>Called when the page is left.</summary>
    protected virtual void OnLeaving()
    {
    }

    /// <summary>Reads again and draws, unless the page is gone.</summary>
    protected Task FollowAsync() => InvokeAsync(async () =>
    {
        if (!_isGone)
        {
            await ReadAgainAsync();
            StateHasChanged();
        }
    });

    /// <inheritdoc/>
    protected override async Task OnParametersSetAsync()
    {
        _changes ??= Signals.Listen(OnCommitted);
        await ReadAgainAsync();
    }

    private async Task ReadAgainAsync()
    {
        await using var db = await Contexts.CreateDbContextAsync();
        var reader = await db.ActorAsync((await Caller.GetAsync()).AccountId, Clock.Now, default);
        await ReadAsync(db, reader);
        Reader = reader;
    }

    private void OnCommitted(IReadOnlyList<object> changes)
    {
        if (changes.Any(Concerns))
        {
            _ = FollowAsync();
        }
    }
}
