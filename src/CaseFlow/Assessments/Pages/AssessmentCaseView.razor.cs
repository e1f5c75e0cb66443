using CaseFlow.Data;
using CaseFlow.Inbox;
using CaseFlow.Processes;
using CaseFlow.Ui;
using CaseFlow.Ui.Shell;
using Microsoft.AspNetCore.Components;
using Microsoft.EntityFrameworkCore;

namespace CaseFlow.Assessments.Pages;

/// <summary>A self-assessment with its result and all that is known of it, kept up to date while the page is open.</summary>
public sealed partial class AssessmentCaseView : ComponentBase, IDisposable
{
    private AssessmentDossier? _dossier;
    private bool _isUnknown;
    private bool _isGone;
    private IDisposable? _changes;

    /// <summary>The self-assessment.</summary>
    [Parameter, EditorRequired] public string CaseId { get; set; } = "";

    /// <summary>What stands at the right; it gets the <see cref="AssessmentDossier"/> as a cascading value.</summary>
    [Parameter] public RenderFragment? Decision { get; set; }

    /// <summary>What stands over the sections: a task's own form.</summary>
    [Parameter] public RenderFragment? Above { get; set; }

    /// <summary>The way here.</summary>
    [Parameter] public IReadOnlyList<Crumb> Crumbs { get; set; } = [];

    [Inject] private IDbContextFactory<CaseFlowDbContext> Contexts { get; set; } = default!;

    [Inject] private Standards Standards { get; set; } = default!;

    [Inject] private CurrentCaller Caller { get; set; } = default!;

    [Inject] private CommitSignals Signals { get; set; } = default!;

    private Assessment Assessment => _dossier!.Assessment;

    private IReadOnlyList<Fact> Facts =>
    [
        Assessment.IsOpen
            ? new(Texts["assessment.page.progress"], Texts["assessment.page.judged-of", _dossier!.Score.Items - _dossier.Score.Open, _dossier.Score.Items])
            : new(Texts["assessment.page.result"], AssessmentLooks.Result(Assessment, _dossier!.Standard, Texts), Texts["assessment.page.points-of", _dossier.Score.Got, _dossier.Score.Judged]),
        new(Texts["assessment.page.standard"], _dossier!.Standard.Number, Texts["assessment.page.version", Assessment.StandardHash[..8]]),
        new(Texts["assessment.page.unit"], _dossier.UnitName),
        new(Texts["assessment.page.filed"], Assessment.FiledOn is { } on ? AssessmentWords.Date(on) : Texts["assessment.page.not-yet"], Assessment.FiledByName),
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
        if (_dossier?.Assessment.Id != CaseId)
        {
            _changes ??= Signals.Listen(OnCommitted);
            await ReadAsync();
        }
    }

    private async Task ReadAsync()
    {
        var caller = await Caller.GetAsync();
        await using var db = await Contexts.CreateDbContextAsync();
        _dossier = await AssessmentDossier.ReadAsync(db, Standards, CaseId, caller.AccountId, Clock.Now);
        _isUnknown = _dossier is null;
    }

    private void OnCommitted(IReadOnlyList<object> changes)
    {
        if (changes.Any(c => c is TasksChanged || (c is AssessmentsChanged changed && changed.Id == CaseId)))
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
