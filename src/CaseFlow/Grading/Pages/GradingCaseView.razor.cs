using CaseFlow.Assessments;
using CaseFlow.Data;
using CaseFlow.Inbox;
using CaseFlow.Processes;
using CaseFlow.Ui;
using CaseFlow.Ui.Shell;
using Microsoft.AspNetCore.Components;
using Microsoft.EntityFrameworkCore;

namespace CaseFlow.Grading.Pages;

/// <summary>An application with all that is known of it, kept up to date while the page is open: where it stands, who has it, until when and how that was counted, and what comes next.</summary>
public sealed partial class GradingCaseView : ComponentBase, IDisposable
{
    private GradingDossier? _dossier;
    private bool _isUnknown;
    private bool _isGone;
    private IDisposable? _changes;

    /// <summary>The application.</summary>
    [Parameter, EditorRequired] public string CaseId { get; set; } = "";

    /// <summary>What stands at the right; it gets the <see cref="GradingDossier"/> as a cascading value.</summary>
    [Parameter] public RenderFragment? Decision { get; set; }

    /// <summary>What stands over the sections: a task's own form.</summary>
    [Parameter] public RenderFragment? Above { get; set; }

    /// <summary>The way here.</summary>
    [Parameter] public IReadOnlyList<Crumb> Crumbs { get; set; } = [];

    [Inject] private IDbContextFactory<CaseFlowDbContext> Contexts { get; set; } = default!;

    [Inject] private SeedDocuments Seed { get; set; } = default!;

    [Inject] private Conditions Conditions { get; set; } = default!;

    [Inject] private Standards Standards { get; set; } = default!;

    [Inject] private CurrentCaller Caller { get; set; } = default!;

    [Inject] private CommitSignals Signals { get; set; } = default!;

    private GradingApplication Application => _dossier!.Application;

    private string BigLabel => Texts[_dossier!.Certificate is not null ? "grading.page.valid-until" : Application.IsOpen ? "grading.page.due" : "grading.page.ended"];

    private string? Big => _dossier!.Certificate is { } certificate ? GradingWords.Date(certificate.ValidUntil)
        : Application.EndedOn is { } ended ? GradingWords.Date(ended)
        : Application.NextClock is { } next ? GradingLooks.Short(next.DueOn) : null;

    private IReadOnlyList<Fact> Facts =>
    [
        _dossier!.Waiting is [var (task, names), ..] ? new(Texts["grading.page.who-has"], names.Length > 0 ? names : Texts[$"role.{task.Role}"], Texts[$"task.{task.TypeName}"])
            : new(Texts["grading.page.who-has"], Texts[Application.Status == GradingStatus.Publicised ? "grading.party.publicity" : Application.Status == GradingStatus.Draft ? "grading.party.apply" : "grading.page.nobody"]),
        Application.NextClock is { } next
            ? new(Texts[$"grading.limit.{next.Limit}"], GradingWords.Date(next.DueOn), Texts.Render(GradingWords.Counted(next)))
            : new(Texts["grading.page.due"], Application.IsOpen ? Texts["grading.page.no-limit"] : "–"),
        new(Texts["grading.page.received"], Application.ReceivedOn is { } received ? GradingWords.Date(received) : "–", Application.DeclaredByName),
        new(Texts["grading.page.accepted"], Application.AcceptedOn is { } accepted ? GradingWords.Date(accepted) : "–", Application.IsDeemedAccepted ? Texts["grading.page.deemed"] : null),
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
        if (_dossier?.Application.Id != CaseId)
        {
            _changes ??= Signals.Listen(OnCommitted);
            await ReadAsync();
        }
    }

    private async Task ReadAsync()
    {
        var caller = await Caller.GetAsync();
        await using var db = await Contexts.CreateDbContextAsync();
        _dossier = await GradingDossier.ReadAsync(db, Seed.Get<GradingRules>(GradingRules.Path), Conditions, Standards, CaseId, caller.AccountId, Clock);
        _isUnknown = _dossier is null;
    }

    private void OnCommitted(IReadOnlyList<object> changes)
    {
        if (changes.Any(c => c is GradingChanged or TasksChanged))
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
