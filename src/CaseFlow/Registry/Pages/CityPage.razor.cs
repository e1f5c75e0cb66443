using CaseFlow.Calendar;
using CaseFlow.Data;
using CaseFlow.People;
using CaseFlow.Processes;
using CaseFlow.Ui;
using CaseFlow.Ui.Shell;
using Microsoft.AspNetCore.Components;
using Microsoft.EntityFrameworkCore;

namespace CaseFlow.Registry.Pages;

/// <summary>The city's platform (市级平台): what it does not know yet, the files made for it, and what comes from it.</summary>
public sealed partial class CityPage : ComponentBase
{
    private const int PageSize = 20;
    private const int MostExports = 10;
    private IReadOnlyList<CityRow>? _changed;
    private IReadOnlyList<(string Id, DateTimeOffset At, string ByName, int Count)> _exports = [];
    private IReadOnlyList<string> _refusals = [];
    private ExportToCity.Result? _made;
    private string? _refusal;
    private int _all;
    private bool _isOff;
    private bool _isBusy;

    /// <summary>From 1.</summary>
    [SupplyParameterFromQuery] public int? Page { get; set; }

    [Inject] private IDbContextFactory<CaseFlowDbContext> Contexts { get; set; } = default!;

    [Inject] private CommandGateway Gateway { get; set; } = default!;

    [Inject] private ExportToCity Export { get; set; } = default!;

    [Inject] private CityRows Rows { get; set; } = default!;

    [Inject] private SheetHeadings Headings { get; set; } = default!;

    [Inject] private CurrentCaller Caller { get; set; } = default!;

    [Inject] private TownClock Clock { get; set; } = default!;

    [Inject] private Feedback Feedback { get; set; } = default!;

    private int At => Math.Clamp(Page ?? 1, 1, Math.Max(1, ((_changed?.Count ?? 0) + PageSize - 1) / PageSize));

    /// <inheritdoc/>
    protected override Task OnInitializedAsync() => ReadAsync();

    private async Task ReadAsync()
    {
        await using var db = await Contexts.CreateDbContextAsync();
        var actor = await db.ActorAsync((await Caller.GetAsync()).AccountId, Clock.Now, default);
        _isOff = actor.KeepsRegistry() && !Headings.HasCityPlatform;
        _refusal = _isOff ? Texts["registry.city.not-configured"] : actor.KeepsRegistry() ? null : Texts["registry.not-registrar"];
        if (_refusal is not null)
        {
            return;
        }

        var rows = await Rows.ReadAsync(db, default);
        _all = rows.Count;
        _exports = [.. (await db.CityExports.AsNoTracking().OrderByDescending(e => e.At).Take(MostExports).Select(e => new { e.Id, e.At, e.ByName, e.Count }).ToListAsync()).Select(e => (e.Id, e.At, e.ByName, e.Count))];
        _changed = [.. rows.Where(r => r.IsNew || r.Changes.Count > 0)];
    }

    private string Said(string text) => text.Length == 0 ? Texts["registry.blank"] : text;

    private async Task ExportAsync(bool everything)
    {
        if (_isBusy)
        {
            return;
        }

        _isBusy = true;
        _refusals = await Feedback.RefusalsOfAsync(async () => _made = await Gateway.RunAsync(Export, new ExportToCity.Request(everything), await Caller.GetAsync(), Guid.NewGuid().ToString("N")));
        _isBusy = false;
        await ReadAsync();
    }
}
