using System.Globalization;
using CaseFlow.Data;
using CaseFlow.Inbox;
using CaseFlow.Processes;
using CaseFlow.Ui;
using CaseFlow.Ui.Shell;
using Microsoft.AspNetCore.Components;
using Microsoft.EntityFrameworkCore;

namespace CaseFlow.Hazards.Pages;

/// <summary>A hidden danger with all that is known of it, kept up to date while the page is open.</summary>
public sealed partial class HazardCaseView : ComponentBase, IDisposable
{
    private HazardDossier? _dossier;
    private bool _isUnknown;
    private bool _isGone;
    private IDisposable? _changes;

    /// <summary>The hidden danger.</summary>
    [Parameter, EditorRequired] public string CaseId { get; set; } = "";

    /// <summary>What stands at the right; it gets the <see cref="HazardDossier"/> as a cascading value.</summary>
    [Parameter] public RenderFragment? Decision { get; set; }

    /// <summary>What stands over the sections: a task's own form.</summary>
    [Parameter] public RenderFragment? Above { get; set; }

    /// <summary>The way here.</summary>
    [Parameter] public IReadOnlyList<Crumb> Crumbs { get; set; } = [];

    [Inject] private IDbContextFactory<CaseFlowDbContext> Contexts { get; set; } = default!;

    [Inject] private CurrentCaller Caller { get; set; } = default!;

    [Inject] private CommitSignals Signals { get; set; } = default!;

    private Hazard Hazard => _dossier!.Hazard;

    private DateOnly Today => Clock.Today;

    private bool IsLate => Hazard.Status == HazardStatus.Open && Hazard.DaysLate(Today) > 0;

    private string BigLabel => Texts[Hazard.ClosedOn is not null ? "hazard.page.closed" : IsLate ? "hazard.page.late-by" : "hazard.page.due"];

    private string Big => Hazard.ClosedOn is { } closed ? Short(closed) : IsLate ? Texts["hazard.page.days", Hazard.DaysLate(Today)] : Short(Hazard.DueOn);

    private IReadOnlyList<Fact> Facts =>
    [
        new(Texts["hazard.column.Enterprise"], _dossier!.Enterprise.Name, _dossier.UnitName),
        new(Texts["hazard.column.Found"], Texts[$"hazard.source.{Hazard.Source}"], $"{Hazard.RaisedByName} · {HazardWords.Date(Hazard.RaisedOn)}"),
        new(Texts["hazard.column.Due"], HazardWords.Date(Hazard.DueOn), Texts.Render(HazardWords.DueCounted(Hazard))),
        new(Texts["hazard.page.waits-for"], WaitsFor, _dossier.Waiting is { } task ? Texts[$"task.{task.TypeName}"] : null),
    ];

    private string WaitsFor => _dossier!.Waiting switch
    {
        null => Texts["hazard.page.nobody"],
        { Role: { } role } when _dossier.WaitsFor is null => Texts[$"role.{role}"],
        _ => _dossier.WaitsFor ?? "–",
    };

    private IReadOnlyList<Step> Steps =>
    [
        new(Texts["hazard.step.found"], StepState.Done, $"{Hazard.RaisedByName} {Short(Hazard.RaisedOn)}"),
        new(Texts["hazard.step.rectify"], Hazard.Status == HazardStatus.Open ? StepState.Current : StepState.Done, Hazard.RectifiedOn is { } on ? $"{Hazard.RectifiedByName} {Short(on)}" : null),
        new(Texts["hazard.step.verify"], Hazard.Status switch { HazardStatus.Open => StepState.Future, HazardStatus.Rectified => StepState.Current, _ => StepState.Done }, Hazard.ClosedByName),
        new(Texts["hazard.step.closed"], Hazard.Status == HazardStatus.Closed ? StepState.Done : StepState.Future, Hazard.ClosedOn is { } closed ? Short(closed) : null),
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
        if (_dossier?.Hazard.Id != CaseId)
        {
            _changes ??= Signals.Listen(OnCommitted);
            await ReadAsync();
        }
    }

    private static string Short(DateOnly date) => date.ToString("MM-dd", CultureInfo.InvariantCulture);

    private async Task ReadAsync()
    {
        var caller = await Caller.GetAsync();
        await using var db = await Contexts.CreateDbContextAsync();
        _dossier = await HazardDossier.ReadAsync(db, CaseId, caller.AccountId, Clock.Now);
        _isUnknown = _dossier is null;
    }

    private void OnCommitted(IReadOnlyList<object> changes)
    {
        if (changes.Any(c => c is HazardsChanged or TasksChanged))
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
