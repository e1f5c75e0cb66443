using CaseFlow.Calendar;
using CaseFlow.Data;
using CaseFlow.People;
using CaseFlow.Processes;
using CaseFlow.Registry;
using CaseFlow.Ui;
using CaseFlow.Ui.Shell;
using Microsoft.AspNetCore.Components;
using Microsoft.EntityFrameworkCore;

namespace CaseFlow.Assessments.Pages;

/// <summary>Begins a self-assessment outside of any campaign: for one's own enterprise, or asked of one by its unit or the office.</summary>
public sealed partial class BeginPage : ComponentBase
{
    private const int YearsBack = 3;
    private IReadOnlyList<string>? _enterprises;
    private IReadOnlyList<AssessmentStandard> _standards = [];
    private IReadOnlyList<string> _refusals = [];
    private string _enterpriseId = "";
    private string _standardKey = "";
    private int _year;
    private bool _isBusy;

    /// <summary>The one to begin with.</summary>
    [SupplyParameterFromQuery] public string? Enterprise { get; set; }

    [Inject] private IDbContextFactory<CaseFlowDbContext> Contexts { get; set; } = default!;

    [Inject] private CommandGateway Gateway { get; set; } = default!;

    [Inject] private BeginAssessment Begin { get; set; } = default!;

    [Inject] private Standards Standards { get; set; } = default!;

    [Inject] private CurrentCaller Caller { get; set; } = default!;

    [Inject] private TownClock Clock { get; set; } = default!;

    [Inject] private Feedback Feedback { get; set; } = default!;

    [Inject] private NavigationManager Navigation { get; set; } = default!;

    private IEnumerable<int> Years => Enumerable.Range(0, YearsBack).Select(back => Clock.Today.Year - back);

    /// <inheritdoc/>
    protected override async Task OnInitializedAsync()
    {
        await using var db = await Contexts.CreateDbContextAsync();
        var actor = await db.ActorAsync((await Caller.GetAsync()).AccountId, Clock.Now, default);
        var seen = await db.Enterprises.AsNoTracking().VisibleTo(actor).Operating().OrderBy(e => e.Name).Select(e => new { e.Id, e.UnitId }).ToListAsync();
        _enterprises = [.. seen.Where(e => actor.MayFill(e.Id) || actor.KeepsContacts(e.UnitId)).Select(e => e.Id)];
        _standards = [.. (await Standards.CurrentAsync(db, default)).Select(s => s.Standard)];
        _enterpriseId = _enterprises.Contains(Enterprise) ? Enterprise! : _enterprises is [var only] ? only : "";
        _standardKey = _standards.Select(s => s.Key).FirstOrDefault("");
        _year = Clock.Today.Year;
    }

    // Some see more files than they may begin an assessment for.
    private IQueryable<Enterprise> Mine(IQueryable<Enterprise> enterprises) => enterprises.Where(e => _enterprises!.Contains(e.Id));

    private async Task BeginAsync()
    {
        if (_isBusy)
        {
            return;
        }

        _isBusy = true;
        var request = new BeginAssessment.Request(_enterpriseId, _year, _standardKey);
        _refusals = await Feedback.RefusalsOfAsync(async () =>
        {
            var caller = await Caller.GetAsync();
            var begun = await Gateway.RunAsync(Begin, request, caller, $"assessment:{_enterpriseId}:{_year}:{_standardKey}");
            await using var db = await Contexts.CreateDbContextAsync();
            var mayFill = (await db.ActorAsync(caller.AccountId, Clock.Now, default)).MayFill(_enterpriseId);
            Navigation.NavigateTo($"/assessments/{begun.AssessmentId}{(mayFill ? "/fill" : "")}");
        });
        _isBusy = false;
    }
}
