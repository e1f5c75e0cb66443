using CaseFlow.Calendar;
using CaseFlow.Data;
using CaseFlow.People;
using CaseFlow.Processes;
using CaseFlow.Registry;
using CaseFlow.Ui;
using CaseFlow.Ui.Shell;
using Microsoft.AspNetCore.Components;
using Microsoft.EntityFrameworkCore;

namespace CaseFlow.Reporting.Pages;

/// <summary>Who reports for each unit in a year; the office names another.</summary>
public sealed partial class ReportPeoplePage : ComponentBase
{
    private ReportingYear? _year;
    private List<UnitChoice>? _choices;
    private bool _isRead;
    private bool _isBusy;

    /// <summary>Which year; the latest if none is said.</summary>
    [SupplyParameterFromQuery] public int? Year { get; set; }

    [Inject] private IDbContextFactory<CaseFlowDbContext> Contexts { get; set; } = default!;

    [Inject] private CurrentCaller Caller { get; set; } = default!;

    [Inject] private CommandGateway Gateway { get; set; } = default!;

    [Inject] private NamePerson Name { get; set; } = default!;

    [Inject] private Feedback Feedback { get; set; } = default!;

    [Inject] private TownClock Clock { get; set; } = default!;

    /// <inheritdoc/>
    protected override Task OnParametersSetAsync() => ReadAsync();

    private async Task ReadAsync()
    {
        var caller = await Caller.GetAsync();
        await using var db = await Contexts.CreateDbContextAsync();
        _isRead = true;
        if (!(await db.ActorAsync(caller.AccountId, Clock.Now, default)).Holds(Roles.Office))
        {
            return;
        }

        _year = await db.ReportingYears.AsNoTracking().Where(y => Year == null || y.Year == Year).OrderByDescending(y => y.Year).FirstOrDefaultAsync();
        var names = await db.Set<Unit>().AsNoTracking().ToDictionaryAsync(u => u.Id, u => u.Name);
        var posts = await db.Set<Appointment>().AsNoTracking().Where(a => a.Role == Roles.Village && a.UnitId != null)
            .Join(db.Users, a => a.AccountId, u => u.Id, (a, u) => new { a.UnitId, u.Id, u.DisplayName }).ToListAsync();
        var ids = _year?.Units.Select(u => u.PersonId).ToList() ?? [];
        var named = await db.Users.AsNoTracking().Where(u => ids.Contains(u.Id)).ToDictionaryAsync(u => u.Id, u => u.DisplayName);
        _choices = [.. (_year?.Units ?? []).Select(u => new UnitChoice(
            u.UnitId,
            names.GetValueOrDefault(u.UnitId, u.UnitId),
            [(u.PersonId, named.GetValueOrDefault(u.PersonId, "–")), .. posts.Where(p => p.UnitId == u.UnitId && p.Id != u.PersonId).Select(p => (p.Id, p.DisplayName))]))];
    }

    private string PersonOf(UnitChoice choice) => _year!.Units.Single(u => u.UnitId == choice.UnitId).PersonId;

    private string NowOf(UnitChoice choice) => choice.Persons.First(p => p.Id == PersonOf(choice)).Name;

    private async Task ChangeAsync(UnitChoice choice)
    {
        _isBusy = true;
        var request = new NamePerson.Request(_year!.Id, choice.UnitId, choice.PersonId);
        await Feedback.TryAsync(async () => await Gateway.RunAsync(Name, request, await Caller.GetAsync(), Guid.NewGuid().ToString("N")), Texts["report.page.person-changed"]);
        await ReadAsync();
        _isBusy = false;
    }
}
