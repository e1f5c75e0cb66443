using CaseFlow.Calendar;
using CaseFlow.Data;
using CaseFlow.Processes;
using CaseFlow.Ui;
using CaseFlow.Ui.Shell;
using Microsoft.AspNetCore.Components;
using Microsoft.EntityFrameworkCore;

namespace CaseFlow.Commitments.Pages;

/// <summary>Who has the notice, who has signed, whose copies are missing; and the office has all letters written.</summary>
public sealed partial class CommitmentsPage : ComponentBase, IDisposable
{
    private const int PageSize = 20;
    private LetterList? _list;
    private string? _text;
    private bool _isBusy;
    private bool _isGone;
    private IDisposable? _changes;

    /// <summary>Which campaign.</summary>
    [SupplyParameterFromQuery] public string? Campaign { get; set; }

    /// <summary>One reporting unit.</summary>
    [SupplyParameterFromQuery] public string? Unit { get; set; }

    /// <summary>Which letters.</summary>
    [SupplyParameterFromQuery] public string? Show { get; set; }

    /// <summary>What was searched.</summary>
    [SupplyParameterFromQuery] public string? Q { get; set; }

    /// <summary>From 1.</summary>
    [SupplyParameterFromQuery] public int? Page { get; set; }

    [Inject] private IDbContextFactory<CaseFlowDbContext> Contexts { get; set; } = default!;

    [Inject] private CommandGateway Gateway { get; set; } = default!;

    [Inject] private GenerateLetters Generate { get; set; } = default!;

    [Inject] private CurrentCaller Caller { get; set; } = default!;

    [Inject] private TownClock Clock { get; set; } = default!;

    [Inject] private CommitSignals Signals { get; set; } = default!;

    [Inject] private NavigationManager Navigation { get; set; } = default!;

    [Inject] private Feedback Feedback { get; set; } = default!;

    private LetterListFilter Filter => LetterListFilter.Of(Campaign, Unit, Show, Q, Page);

    private string? Sentence => _list is not { Campaign: { } campaign } list ? null
        : Texts["commitment.page.sentence", campaign.Title, list.Counts[LettersShown.All], list.Counts[LettersShown.All] - list.Counts[LettersShown.NotDelivered], list.Counts[LettersShown.All] - list.Counts[LettersShown.NotSigned]];

    /// <inheritdoc/>
    public void Dispose()
    {
        _isGone = true;
        _changes?.Dispose();
    }

    /// <inheritdoc/>
    protected override async Task OnParametersSetAsync()
    {
        _text = Q;
        _changes ??= Signals.Listen(OnCommitted);
        await ReadAsync();
    }

    private static string? Chosen(ChangeEventArgs chosen) => chosen.Value as string is { Length: > 0 } value ? value : null;

    private string PrintHref(LetterKind kind, string format) => (Filter with { CampaignId = _list!.Campaign!.Id }).PrintHref(kind, format);

    private async Task ReadAsync()
    {
        await using var db = await Contexts.CreateDbContextAsync();
        _list = await LetterList.ReadAsync(db, (await Caller.GetAsync()).AccountId, Filter, PageSize, Clock.Now, default);
    }

    private async Task GenerateAsync()
    {
        _isBusy = true;
        await Feedback.TryAsync(async () => await Gateway.RunAsync(Generate, new GenerateLetters.Request(_list!.Campaign!.Id), await Caller.GetAsync(), Guid.NewGuid().ToString("N")));
        _isBusy = false;
        await ReadAsync();
    }

    private void OnCommitted(IReadOnlyList<object> changes)
    {
        if (changes.Any(c => c is LettersChanged changed && changed.CampaignId == _list?.Campaign?.Id))
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

    private void Search() => Go(Filter with { Text = string.IsNullOrWhiteSpace(_text) ? null : _text.Trim() });

    private void Go(LetterListFilter filter) => Navigation.NavigateTo((filter with { Page = 1 }).Href);
}
