using CaseFlow.Calendar;
using CaseFlow.Data;
using CaseFlow.People;
using CaseFlow.Processes;
using CaseFlow.Registry;
using CaseFlow.Ui.Shell;
using Microsoft.AspNetCore.Components;
using Microsoft.EntityFrameworkCore;

namespace CaseFlow.Assessments.Pages;

/// <summary>Self-assessments that the reader may see; which ones is said by the address.</summary>
public sealed partial class AssessmentListPage : ComponentBase, IDisposable
{
    private const int PageSize = 20;
    private IReadOnlyList<AssessmentRow>? _rows;
    private IReadOnlyList<int> _years = [];
    private IReadOnlyList<(string Id, string Name)> _units = [];
    private int _total;
    private bool _isGone;
    private IDisposable? _changes;

    /// <summary>One year.</summary>
    [SupplyParameterFromQuery] public int? Year { get; set; }

    /// <summary>One unit.</summary>
    [SupplyParameterFromQuery] public string? Unit { get; set; }

    /// <summary>Which of them (<see cref="AssessmentState"/>).</summary>
    [SupplyParameterFromQuery] public string? Show { get; set; }

    /// <summary>From 1.</summary>
    [SupplyParameterFromQuery] public int? Page { get; set; }

    [Inject] private IDbContextFactory<CaseFlowDbContext> Contexts { get; set; } = default!;

    [Inject] private FindAssessments Find { get; set; } = default!;

    [Inject] private CurrentCaller Caller { get; set; } = default!;

    [Inject] private TownClock Clock { get; set; } = default!;

    [Inject] private CommitSignals Signals { get; set; } = default!;

    [Inject] private NavigationManager Navigation { get; set; } = default!;

    private AssessmentListFilter Filter => AssessmentListFilter.Of(Year, Unit, Show, Page);

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
        var actor = await db.ActorAsync((await Caller.GetAsync()).AccountId, Clock.Now, default);
        _years = await FindAssessments.YearsAsync(db, actor, default);
        var seen = db.Enterprises.VisibleTo(actor).Select(e => e.UnitId);
        _units = [.. (await db.Units.AsNoTracking().Where(u => seen.Contains(u.Id)).OrderBy(u => u.Name).Select(u => new { u.Id, u.Name }).ToListAsync()).Select(u => (u.Id, u.Name))];
        (_rows, _total) = await Find.PageAsync(db, actor, Filter.Query, Filter.Page - 1, PageSize, Clock.Today, default);
    }

    private void OnCommitted(IReadOnlyList<object> changes)
    {
        if (changes.Any(c => c is AssessmentsChanged { ItemKey: null }))
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

    private void Go(AssessmentListFilter filter) => Navigation.NavigateTo((filter with { Page = 1 }).Href);
}
