using CaseFlow.Data;
using CaseFlow.People;
using CaseFlow.Processes;
using CaseFlow.Reminders;
using CaseFlow.Ui.Shell;
using Microsoft.AspNetCore.Components;
using Microsoft.EntityFrameworkCore;

namespace CaseFlow.Reporting.Pages;

/// <summary>The office's roll-up of a year, or a unit's own months.</summary>
public sealed partial class ReportsPage : ComponentBase, IDisposable
{
    private ReportBoard? _board;
    private IDisposable? _changes;
    private bool _isGone;

    /// <summary>Which year; the latest if none is said.</summary>
    [SupplyParameterFromQuery] public int? Year { get; set; }

    [Inject] private IDbContextFactory<CaseFlowDbContext> Contexts { get; set; } = default!;

    [Inject] private CurrentCaller Caller { get; set; } = default!;

    [Inject] private CommitSignals Signals { get; set; } = default!;

    private bool MayStart => _board is { } board && board.Reader.Holds(Roles.Office) && !board.Years.Contains(Clock.Today.Year);

    private string Title => _board?.Year is { } year ? Texts["report.page.title", year.Year] : Texts["report.navigation"];

    private string? Sentence => _board?.Year is not { } year ? null
        : _board.Reader.SeesTown
            ? Texts["report.page.summary", _board.Units.Count, ReportWords.Date(year.FirstDay), _board.Reports.Count(r => r.Status == ReportStatus.Filed), _board.Reports.Count(r => r.IsOwed && r.DaysLate(Clock.Today) > 0)]
            : string.Join(" · ", _board.Units.Select(u => u.Name));

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
        var caller = await Caller.GetAsync();
        await using var db = await Contexts.CreateDbContextAsync();
        _board = await ReportBoard.ReadAsync(db, caller.AccountId, Year, Clock.Now);
    }

    private void OnCommitted(IReadOnlyList<object> changes)
    {
        if (changes.Any(c => c is ReportsChanged or RemindersChanged))
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
