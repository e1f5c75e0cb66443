using CaseFlow.Calendar;
using CaseFlow.Data;
using CaseFlow.People;
using CaseFlow.Ui.Shell;
using Microsoft.AspNetCore.Components;
using Microsoft.EntityFrameworkCore;

namespace CaseFlow.Registry.Pages;

/// <summary>Lets somebody choose among the enterprises that they may see.</summary>
public sealed partial class EnterprisePicker : ComponentBase
{
    private const int PageSize = 10;
    private EnterpriseFilter _filter = new();
    private RegistryWords? _words;
    private IReadOnlyList<EnterpriseRow> _rows = [];
    private object? _shownWithin;
    private int _page;
    private int _total;

    /// <summary>Narrows what may be chosen at all; null for every enterprise.</summary>
    [Parameter] public Func<CaseFlowDbContext, IQueryable<Enterprise>, IQueryable<Enterprise>>? Within { get; set; }

    /// <summary>Changes when <see cref="Within"/> means others than before.</summary>
    [Parameter] public object? WithinKey { get; set; }

    /// <summary>The ids that are ticked.</summary>
    [Parameter, EditorRequired] public IReadOnlySet<string> Chosen { get; set; } = new HashSet<string>();

    /// <summary>Takes the new choice.</summary>
    [Parameter] public EventCallback<IReadOnlySet<string>> ChosenChanged { get; set; }

    [Inject] private IDbContextFactory<CaseFlowDbContext> Contexts { get; set; } = default!;

    [Inject] private CurrentCaller Caller { get; set; } = default!;

    [Inject] private TownClock Clock { get; set; } = default!;

    /// <inheritdoc/>
    protected override async Task OnParametersSetAsync()
    {
        if (_words is null || !Equals(_shownWithin, WithinKey))
        {
            (_shownWithin, _page) = (WithinKey, 0);
            await ReadAsync();
        }
    }

    private static string? Said(ChangeEventArgs said) => (said.Value as string)?.Trim() is { Length: > 0 } text ? text : null;

    private async Task ReadAsync()
    {
        await using var db = await Contexts.CreateDbContextAsync();
        _words ??= await RegistryWords.ReadAsync(db, Texts, default);
        var matching = await MatchingAsync(db);
        _total = await matching.CountAsync();
        var page = await matching.OrderBy(e => e.Name).ThenBy(e => e.Id).OnPage(_page, PageSize).ToListAsync();
        _rows = [.. page.Select(e => new EnterpriseRow(
            e,
            _words.Word(EnterpriseField.Unit, e.UnitId).ToString(),
            _words.Name(LookupKind.Category, e.Category).ToString(),
            _words.Name(LookupKind.Sector, e.Sector).ToString(),
            null, null, null))];
    }

    private async Task<IQueryable<Enterprise>> MatchingAsync(CaseFlowDbContext db)
    {
        var actor = await db.ActorAsync((await Caller.GetAsync()).AccountId, Clock.Now, default);
        var matching = FindEnterprises.Matching(db, actor, _filter);
        return Within is null ? matching : Within(db, matching);
    }

    private Task NarrowAsync(EnterpriseFilter filter)
    {
        _filter = filter;
        return TurnAsync(0);
    }

    private Task TurnAsync(int page)
    {
        _page = page;
        return ReadAsync();
    }

    private Task TickAsync(string id, bool chosen) =>
        ChosenChanged.InvokeAsync(chosen ? Chosen.Append(id).ToHashSet() : Chosen.Where(c => c != id).ToHashSet());

    private async Task AllAsync(bool chosen)
    {
        await using var db = await Contexts.CreateDbContextAsync();
        var ids = await (await MatchingAsync(db)).Select(e => e.Id).ToListAsync();
        await ChosenChanged.InvokeAsync(chosen ? Chosen.Concat(ids).ToHashSet() : Chosen.Except(ids).ToHashSet());
    }
}
