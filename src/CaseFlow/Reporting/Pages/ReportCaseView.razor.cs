using CaseFlow.Data;
using CaseFlow.Inbox;
using CaseFlow.Processes;
using CaseFlow.Reminders;
using CaseFlow.Ui;
using CaseFlow.Ui.Shell;
using Microsoft.AspNetCore.Components;
using Microsoft.EntityFrameworkCore;

namespace CaseFlow.Reporting.Pages;

/// <summary>A report with all that is known of it, kept up to date while the page is open.</summary>
public sealed partial class ReportCaseView : ComponentBase, IDisposable
{
    private ReportDossier? _dossier;
    private bool _isUnknown;
    private bool _isGone;
    private IDisposable? _changes;

    /// <summary>The report.</summary>
    [Parameter, EditorRequired] public string CaseId { get; set; } = "";

    /// <summary>What stands at the right; it gets the <see cref="ReportDossier"/> as a cascading value.</summary>
    [Parameter] public RenderFragment? Decision { get; set; }

    /// <summary>What stands over the sections: a task's own form.</summary>
    [Parameter] public RenderFragment? Above { get; set; }

    /// <summary>The way here.</summary>
    [Parameter] public IReadOnlyList<Crumb> Crumbs { get; set; } = [];

    [Inject] private IDbContextFactory<CaseFlowDbContext> Contexts { get; set; } = default!;

    [Inject] private CurrentCaller Caller { get; set; } = default!;

    [Inject] private CommitSignals Signals { get; set; } = default!;

    private MonthlyReport Report => _dossier!.Report;

    private DateOnly Today => Clock.Today;

    private int Late => Report.DaysLate(Today);

    private IReadOnlyList<Fact> Facts =>
    [
        new(Texts["report.page.unit"], _dossier!.UnitName),
        new(Texts["report.page.person"], _dossier.PersonName),
        new(Texts["report.page.due"], ReportWords.Date(Report.DueOn), Texts.Render(ReportWords.DueCounted(Report))),
        new(Texts["report.page.filed"], Report.FiledOn is { } on ? ReportWords.Date(on) : Texts["report.page.not-yet"], ReportWords.LateCounted(Report, Today) is { } late ? Texts.Render(late) : null),
    ];

    /// <inheritdoc/>
    public void Dispose()
    {
        _isGone = true;
        _changes?.Dispose();
    }

    /// <inheritdoc/>
    protected override async Task OnParametersSetAsync()
    {
        if (_dossier?.Report.Id != CaseId)
        {
            _changes ??= Signals.Listen(OnCommitted);
            await ReadAsync();
        }
    }

    private async Task ReadAsync()
    {
        var caller = await Caller.GetAsync();
        await using var db = await Contexts.CreateDbContextAsync();
        _dossier = await ReportDossier.ReadAsync(db, CaseId, caller.AccountId, Clock.Now);
        _isUnknown = _dossier is null;
    }

    private void OnCommitted(IReadOnlyList<object> changes)
    {
        if (changes.Any(c => c is ReportsChanged or RemindersChanged or TasksChanged))
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
