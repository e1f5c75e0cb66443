using CaseFlow.Calendar;
using CaseFlow.Data;
using CaseFlow.Ui.Shell;
using Microsoft.AspNetCore.Components;
using Microsoft.EntityFrameworkCore;

namespace CaseFlow.Permits.Pages;

/// <summary>A permit for paper: every time with its date, every reading, and when it was printed by whom.</summary>
public sealed partial class PermitPrintPage : ComponentBase
{
    private PermitDossier? _dossier;
    private string _reader = "";

    /// <summary>The permit.</summary>
    [Parameter] public string Id { get; set; } = "";

    [Inject] private IDbContextFactory<CaseFlowDbContext> Contexts { get; set; } = default!;

    [Inject] private PermitWorld World { get; set; } = default!;

    [Inject] private CurrentCaller Caller { get; set; } = default!;

    [Inject] private TownClock Clock { get; set; } = default!;

    /// <inheritdoc/>
    protected override async Task OnInitializedAsync()
    {
        Words.OnPaper = true;
        await using var db = await Contexts.CreateDbContextAsync();
        _dossier = await PermitDossier.ReadAsync(db, World, Id, (await Caller.GetAsync()).AccountId, Clock.Now);
        _reader = _dossier?.Reader.DisplayName ?? "";
    }
}
