using CaseFlow.Calendar;
using CaseFlow.Data;
using CaseFlow.People;
using CaseFlow.Processes;
using CaseFlow.Registry;
using CaseFlow.Ui;
using CaseFlow.Ui.Shell;
using Microsoft.AspNetCore.Components;
using Microsoft.EntityFrameworkCore;

namespace CaseFlow.Grading.Pages;

/// <summary>Chooses the level to apply for.</summary>
public sealed partial class GradingNewPage : ComponentBase
{
    private readonly string _key = Guid.NewGuid().ToString("N");
    private IReadOnlyList<Enterprise>? _enterprises;
    private bool _isBusy;

    [Inject] private IDbContextFactory<CaseFlowDbContext> Contexts { get; set; } = default!;

    [Inject] private SeedDocuments Seed { get; set; } = default!;

    [Inject] private CommandGateway Gateway { get; set; } = default!;

    [Inject] private BeginApplication Begin { get; set; } = default!;

    [Inject] private CurrentCaller Caller { get; set; } = default!;

    [Inject] private TownClock Clock { get; set; } = default!;

    [Inject] private Feedback Feedback { get; set; } = default!;

    [Inject] private NavigationManager Navigation { get; set; } = default!;

    private GradingRules Rules => Seed.Get<GradingRules>(GradingRules.Path);

    /// <inheritdoc/>
    protected override async Task OnInitializedAsync()
    {
        await using var db = await Contexts.CreateDbContextAsync();
        var own = (await db.ActorAsync((await Caller.GetAsync()).AccountId, Clock.Now, default)).AppliesFor();
        _enterprises = await db.Set<Enterprise>().AsNoTracking().Where(e => own.Contains(e.Id)).OrderBy(e => e.Name).ToListAsync();
    }

    private async Task BeginAsync(Enterprise enterprise, GradingLevel level)
    {
        _isBusy = true;
        await Feedback.TryAsync(async () =>
        {
            var id = await Gateway.RunAsync(Begin, new BeginApplication.Request(enterprise.Id, level.Code), await Caller.GetAsync(), $"{_key}:{enterprise.Id}:{level.Code}");
            Navigation.NavigateTo($"/grading/{id}/edit");
        });
        _isBusy = false;
    }
}
