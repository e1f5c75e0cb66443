using CaseFlow.Calendar;
using CaseFlow.Data;
using CaseFlow.Processes;
using CaseFlow.Ui.Shell;
using Microsoft.AspNetCore.Components;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace CaseFlow.Registry.Pages;

/// <summary>Enterprises whose file the reader may see; which ones is said by the address.</summary>
public sealed partial class EnterpriseListPage : ComponentBase, IDisposable
{
    private const int PageSize = 20;
    private EnterpriseList? _list;
    private string? _text;
    private IDisposable? _changes;

    /// <summary><c>expiring</c>, or all.</summary>
    [SupplyParameterFromQuery] public string? Show { get; set; }

    /// <summary>One reporting unit.</summary>
    [SupplyParameterFromQuery] public string? Unit { get; set; }

    /// <summary>One category.</summary>
    [SupplyParameterFromQuery] public string? Category { get; set; }

    /// <summary>One colour.</summary>
    [SupplyParameterFromQuery] public string? Risk { get; set; }

    /// <summary>What was searched.</summary>
    [SupplyParameterFromQuery] public string? Q { get; set; }

    /// <summary>Also those that are closed.</summary>
    [SupplyParameterFromQuery] public bool? Closed { get; set; }

    /// <summary>From 1.</summary>
    [SupplyParameterFromQuery] public int? Page { get; set; }

    [Inject] private IDbContextFactory<CaseFlowDbContext> Contexts { get; set; } = default!;

    [Inject] private IOptions<RegistryOptions> Options { get; set; } = default!;

    [Inject] private CurrentCaller Caller { get; set; } = default!;

    [Inject] private TownClock Clock { get; set; } = default!;

    [Inject] private CommitSignals Signals { get; set; } = default!;

    [Inject] private NavigationManager Navigation { get; set; } = default!;

    private EnterpriseListFilter Filter => EnterpriseListFilter.Of(Unit, Category, Risk, Q, Show, Closed, Page);

    private int WarningDays => Options.Value.CertificateWarningDays;

    /// <inheritdoc/>
    public void Dispose() => _changes?.Dispose();

    /// <inheritdoc/>
    protected override async Task OnParametersSetAsync()
    {
        _text = Q;
        _changes ??= Signals.Listen(OnCommitted);
        await ReadAsync();
    }

    private static string? Chosen(ChangeEventArgs chosen) => chosen.Value as string is { Length: > 0 } value ? value : null;

    private async Task ReadAsync()
    {
        var caller = await Caller.GetAsync();
        await using var db = await Contexts.CreateDbContextAsync();
        _list = await EnterpriseList.ReadAsync(db, caller.AccountId, Filter, PageSize, Texts, Clock.Now, Clock.Today, WarningDays);
    }

    private void OnCommitted(IReadOnlyList<object> changes)
    {
        if (changes.Any(c => c is EnterpriseChanged))
        {
            _ = InvokeAsync(async () =>
            {
                await ReadAsync();
                StateHasChanged();
            });
        }
    }

    private void Search() => Go(Filter with { Text = string.IsNullOrWhiteSpace(_text) ? null : _text.Trim() });

    private void Go(EnterpriseListFilter filter) => Navigation.NavigateTo((filter with { Page = 1 }).Href);
}
