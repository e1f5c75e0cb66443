using CaseFlow.Data;
using CaseFlow.People;
using CaseFlow.Processes;
using CaseFlow.Registry;
using CaseFlow.Rehearsals;
using CaseFlow.Ui;
using CaseFlow.Ui.Shell;
using Microsoft.AspNetCore.Components;
using Microsoft.EntityFrameworkCore;

namespace CaseFlow.Reporting.Pages;

/// <summary>The office starts a year of reports.</summary>
public sealed partial class StartYearPage : ComponentBase
{
    private readonly string _key = Guid.NewGuid().ToString("N");
    private List<UnitChoice>? _choices;
    private DateOnly _firstDay;
    private bool _isBusy;
    private bool _mayStart = true;
    private IReadOnlyList<string> _refusals = [];

    [Inject] private IDbContextFactory<CaseFlowDbContext> Contexts { get; set; } = default!;

    [Inject] private CurrentCaller Caller { get; set; } = default!;

    [Inject] private CommandGateway Gateway { get; set; } = default!;

    [Inject] private StartReportingYear Start { get; set; } = default!;

    [Inject] private Feedback Feedback { get; set; } = default!;

    [Inject] private NavigationManager Navigation { get; set; } = default!;

    /// <inheritdoc/>
    protected override async Task OnInitializedAsync()
    {
        _firstDay = Clock.Today;
        await using var db = await Contexts.CreateDbContextAsync();
        _mayStart = (await db.ActorAsync((await Caller.GetAsync()).AccountId, Clock.Now, default)).Holds(Roles.Office);
        if (!_mayStart)
        {
            return;
        }

        var units = await db.Set<Unit>().AsNoTracking().OrderBy(u => u.Kind).ThenBy(u => u.Id).ToListAsync();
        var posts = await db.Set<Appointment>().AsNoTracking().Where(a => a.Role == Roles.Village && a.UnitId != null)
            .Join(db.Users, a => a.AccountId, u => u.Id, (a, u) => new { a.UnitId, u.Id, u.DisplayName }).ToListAsync();
        _choices = [.. units.Select(u => new UnitChoice(u.Id, u.Name, [.. posts.Where(p => p.UnitId == u.Id).Select(p => (p.Id, p.DisplayName))]))];
    }

    private StartReportingYear.Request Request() =>
        new(_firstDay.Year, _firstDay, [.. _choices!.Where(c => c.IsChosen).Select(c => new StartReportingYear.NamedPerson(c.UnitId, c.PersonId))]);

    // The year and the month after it, in which its last reports may still be late.
    private async Task<RehearsalPlan> PlanAsync(bool isPunctual)
    {
        var (request, me) = (Request(), (await Caller.GetAsync()).AccountId);
        return new RehearsalPlan(
            _firstDay > Clock.Today ? _firstDay : Clock.Today,
            new DateOnly(_firstDay.Year + 1, 1, 31),
            isPunctual,
            (stage, cancellationToken) => stage.RunAsync<StartReportingYear, StartReportingYear.Request, StartReportingYear.Result>(request, me, "start", cancellationToken));
    }

    private async Task StartAsync()
    {
        if (_isBusy)
        {
            return;
        }

        _isBusy = true;
        var request = Request();
        _refusals = await Feedback.RefusalsOfAsync(async () => await Gateway.RunAsync(Start, request, await Caller.GetAsync(), $"{_key}:{_firstDay:yyyyMMdd}:{string.Join(',', request.Units)}"), Texts["report.page.started"]);
        _isBusy = false;
        if (_refusals.Count == 0)
        {
            Navigation.NavigateTo("/reports");
        }
    }
}
