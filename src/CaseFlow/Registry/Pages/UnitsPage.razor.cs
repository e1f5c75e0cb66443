using CaseFlow.Calendar;
using CaseFlow.Data;
using CaseFlow.People;
using CaseFlow.Processes;
using CaseFlow.Ui;
using CaseFlow.Ui.Shell;
using Microsoft.AspNetCore.Components;
using Microsoft.EntityFrameworkCore;

namespace CaseFlow.Registry.Pages;

/// <summary>The reporting units, what belongs to each and who acts for it.</summary>
public sealed partial class UnitsPage : ComponentBase
{
    private IReadOnlyList<UnitRow>? _units;
    private IReadOnlyList<string> _refusals = [];
    private EditedUnit? _edited;
    private bool _mayKeep;
    private bool _isBusy;

    [Inject] private IDbContextFactory<CaseFlowDbContext> Contexts { get; set; } = default!;

    [Inject] private CommandGateway Gateway { get; set; } = default!;

    [Inject] private RegisterUnit Register { get; set; } = default!;

    [Inject] private EditUnit Edit { get; set; } = default!;

    [Inject] private CloseUnit Close { get; set; } = default!;

    [Inject] private CurrentCaller Caller { get; set; } = default!;

    [Inject] private TownClock Clock { get; set; } = default!;

    [Inject] private Feedback Feedback { get; set; } = default!;

    private IReadOnlyList<Crumb> Crumbs => [new(Texts["registry.navigation"], "/enterprises"), new(Texts["registry.units"])];

    /// <inheritdoc/>
    protected override Task OnInitializedAsync() => ReadAsync();

    private async Task ReadAsync()
    {
        await using var db = await Contexts.CreateDbContextAsync();
        var actor = await db.ActorAsync((await Caller.GetAsync()).AccountId, Clock.Now, default);
        _mayKeep = actor.KeepsRegistry();
        if (!actor.SeesRegistry())
        {
            _units = [];
            return;
        }

        var units = await db.Units.AsNoTracking().OrderBy(u => u.Name).ToListAsync();
        var counts = await db.Enterprises.VisibleTo(actor).Operating().GroupBy(e => e.UnitId).Select(g => new { g.Key, Count = g.Count() }).ToDictionaryAsync(g => g.Key, g => g.Count);
        var people = await db.Appointments.Where(a => a.UnitId != null && a.Role == Roles.Village)
            .Join(db.Users, a => a.AccountId, u => u.Id, (a, u) => new { a.UnitId, u.DisplayName }).ToListAsync();
        _units = [.. units.Where(u => _mayKeep || counts.ContainsKey(u.Id)).OrderByDescending(u => u.IsOpen)
            .Select(u => new UnitRow(u, counts.GetValueOrDefault(u.Id), [.. people.Where(p => p.UnitId == u.Id).Select(p => p.DisplayName).Distinct()]))];
    }

    private void Open(Unit? unit) => (_edited, _refusals) = (new EditedUnit(unit), []);

    private Task SaveAsync() => DoAsync(async (edited, caller) =>
    {
        if (edited.Unit is { } unit)
        {
            await Gateway.RunAsync(Edit, new EditUnit.Request(unit.Id, unit.Version, edited.Name, edited.Kind), caller, "");
        }
        else
        {
            await Gateway.RunAsync(Register, new RegisterUnit.Request(edited.Name, edited.Kind), caller, edited.Key);
        }
    });

    private Task CloseAsync(bool reopen) => DoAsync((edited, caller) => Gateway.RunAsync(Close, new CloseUnit.Request(edited.Unit!.Id, reopen, edited.Reason), caller, edited.Key));

    private async Task DoAsync(Func<EditedUnit, Caller, Task> act)
    {
        if (_isBusy)
        {
            return;
        }

        _isBusy = true;
        _refusals = await Feedback.RefusalsOfAsync(async () => await act(_edited!, await Caller.GetAsync()), Texts["registry.page.saved"]);
        _isBusy = false;
        if (_refusals.Count == 0)
        {
            _edited = null;
            await ReadAsync();
        }
    }
}
