using CaseFlow.Calendar;
using CaseFlow.Data;
using CaseFlow.Processes;
using CaseFlow.Ui;
using CaseFlow.Ui.Shell;
using Microsoft.AspNetCore.Components;
using Microsoft.EntityFrameworkCore;

namespace CaseFlow.Agenda.Pages;

/// <summary>A person's own calendar feed: made, renewed, ended.</summary>
public sealed partial class AgendaPage : ComponentBase
{
    private DateTimeOffset? _openedAt;
    private string? _address;
    private bool _isBusy;

    [Inject] private IDbContextFactory<CaseFlowDbContext> Contexts { get; set; } = default!;

    [Inject] private CurrentCaller Caller { get; set; } = default!;

    [Inject] private CommandGateway Gateway { get; set; } = default!;

    [Inject] private OpenFeed Open { get; set; } = default!;

    [Inject] private CloseFeed Close { get; set; } = default!;

    [Inject] private NavigationManager Navigation { get; set; } = default!;

    [Inject] private Feedback Feedback { get; set; } = default!;

    [Inject] private TownClock Clock { get; set; } = default!;

    /// <inheritdoc/>
    protected override Task OnInitializedAsync() => ReadAsync();

    private async Task ReadAsync()
    {
        var me = (await Caller.GetAsync()).AccountId;
        await using var db = await Contexts.CreateDbContextAsync();
        _openedAt = (await db.Set<AgendaFeed>().AsNoTracking().SingleOrDefaultAsync(f => f.AccountId == me))?.OpenedAt;
    }

    private async Task MakeAsync()
    {
        _isBusy = true;
        await Feedback.TryAsync(async () => _address = Navigation.BaseUri.TrimEnd('/') + (await Gateway.RunAsync(Open, new OpenFeed.Request(), await Caller.GetAsync(), "")).Path, Texts["agenda.made"]);
        await ReadAsync();
        _isBusy = false;
    }

    private async Task EndAsync()
    {
        _isBusy = true;
        await Feedback.TryAsync(async () => await Gateway.RunAsync(Close, new CloseFeed.Request(), await Caller.GetAsync(), ""), Texts["agenda.ended"]);
        _address = null;
        await ReadAsync();
        _isBusy = false;
    }
}
