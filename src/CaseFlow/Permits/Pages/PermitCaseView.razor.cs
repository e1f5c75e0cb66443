using CaseFlow.Calendar;
using CaseFlow.Data;
using CaseFlow.Inbox;
using CaseFlow.Processes;
using CaseFlow.Ui;
using CaseFlow.Ui.Shell;
using Microsoft.AspNetCore.Components;
using Microsoft.EntityFrameworkCore;

namespace CaseFlow.Permits.Pages;

/// <summary>A permit with all that is known of it, kept up to date while the page is open.</summary>
public sealed partial class PermitCaseView : ComponentBase, IDisposable
{
    private PermitDossier? _dossier;
    private bool _isUnknown;
    private bool _isGone;
    private IDisposable? _changes;

    /// <summary>The permit.</summary>
    [Parameter, EditorRequired] public string CaseId { get; set; } = "";

    /// <summary>What stands at the right, beside the sections; it gets the <see cref="PermitDossier"/> as a cascading value. Without it header and sections share one column.</summary>
    [Parameter] public RenderFragment? Decision { get; set; }

    /// <summary>What stands over the sections: a task's own form.</summary>
    [Parameter] public RenderFragment? Above { get; set; }

    /// <summary>The way here.</summary>
    [Parameter] public IReadOnlyList<Crumb> Crumbs { get; set; } = [];

    [Inject] private IDbContextFactory<CaseFlowDbContext> Contexts { get; set; } = default!;

    [Inject] private PermitWorld World { get; set; } = default!;

    [Inject] private CurrentCaller Caller { get; set; } = default!;

    [Inject] private TownClock Clock { get; set; } = default!;

    [Inject] private CommitSignals Signals { get; set; } = default!;

    /// <inheritdoc/>
    public void Dispose()
    {
        _isGone = true;
        _changes?.Dispose();
    }

    /// <inheritdoc/>
    protected override async Task OnParametersSetAsync()
    {
        if (_dossier?.Permit.Id != CaseId)
        {
            _changes ??= Signals.Listen(OnCommitted);
            await ReadAsync();
        }
    }

    private async Task ReadAsync()
    {
        var caller = await Caller.GetAsync();
        await using var db = await Contexts.CreateDbContextAsync();
        _dossier = await PermitDossier.ReadAsync(db, World, CaseId, caller.AccountId, Clock.Now);
        _isUnknown = _dossier is null;
    }

    private async Task RefreshAsync()
    {
        await ReadAsync();
        StateHasChanged();
    }

    private void OnCommitted(IReadOnlyList<object> changes)
    {
        if (changes.Any(c => (c is PermitsChanged permit && permit.PermitId == CaseId) || c is TasksChanged))
        {
            _ = InvokeAsync(() => _isGone ? Task.CompletedTask : RefreshAsync());
        }
    }
}
