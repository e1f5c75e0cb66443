using CaseFlow.Calendar;
using CaseFlow.Data;
using CaseFlow.Processes;
using CaseFlow.Ui.Shell;
using Microsoft.AspNetCore.Components;
using Microsoft.EntityFrameworkCore;

namespace CaseFlow.Commitments.Pages;

/// <summary>The two letters of an enterprise in a campaign: text, state, evidence and copies.</summary>
public sealed partial class LettersPage : ComponentBase, IDisposable
{
    private LetterFile? _file;
    private bool _isUnknown;
    private bool _isGone;
    private IDisposable? _changes;

    /// <summary>The enterprise's part of the campaign.</summary>
    [Parameter] public string Id { get; set; } = "";

    /// <summary>Which of the two.</summary>
    [SupplyParameterFromQuery] public string? Letter { get; set; }

    [Inject] private IDbContextFactory<CaseFlowDbContext> Contexts { get; set; } = default!;

    [Inject] private CurrentCaller Caller { get; set; } = default!;

    [Inject] private TownClock Clock { get; set; } = default!;

    [Inject] private CommitSignals Signals { get; set; } = default!;

    private LetterKind Kind => Enum.TryParse<LetterKind>(Letter, ignoreCase: true, out var kind) && Enum.IsDefined(kind) ? kind : LetterKind.Notice;

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
        _file = await LetterFile.ReadAsync(db, Id, Kind, (await Caller.GetAsync()).AccountId, Clock.Now, default);
        _isUnknown = _file is null;
    }

    private void OnCommitted(IReadOnlyList<object> changes)
    {
        if (changes.Any(c => c is LettersChanged changed && changed.CampaignId == _file?.Part.CampaignId))
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
