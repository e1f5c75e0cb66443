using CaseFlow.Calendar;
using CaseFlow.Data;
using CaseFlow.People;
using CaseFlow.Ui.Shell;
using Microsoft.AspNetCore.Components;
using Microsoft.EntityFrameworkCore;

namespace CaseFlow.Registry.Pages;

/// <summary>Finds one enterprise among those whose file the reader may see.</summary>
public sealed partial class EnterpriseSearch : ComponentBase
{
    private const int Offered = 30;
    private IReadOnlyList<(string Id, string Name)> _found = [];
    private string _chosen = "";
    private string? _given;
    private string? _text;
    private int _total;

    /// <summary>The id of its list.</summary>
    [Parameter, EditorRequired] public string Id { get; set; } = "";

    /// <summary>The field of a form whose draft is kept; null elsewhere.</summary>
    [Parameter] public string? Field { get; set; }

    /// <summary>The id of the enterprise, or empty.</summary>
    [Parameter] public string Value { get; set; } = "";

    /// <summary>Takes another choice.</summary>
    [Parameter] public EventCallback<string> ValueChanged { get; set; }

    /// <summary>Also those that are closed: for what happened, not for what begins.</summary>
    [Parameter] public bool WithClosed { get; set; }

    /// <summary>Also those whose file the reader may not see: their names only.</summary>
    [Parameter] public bool Everywhere { get; set; }

    /// <summary>Narrows what may be chosen at all; null for every enterprise.</summary>
    [Parameter] public Func<IQueryable<Enterprise>, IQueryable<Enterprise>>? Within { get; set; }

    [Inject] private IDbContextFactory<CaseFlowDbContext> Contexts { get; set; } = default!;

    [Inject] private CurrentCaller Caller { get; set; } = default!;

    [Inject] private TownClock Clock { get; set; } = default!;

    /// <inheritdoc/>
    protected override async Task OnParametersSetAsync()
    {
        if (_given != Value)
        {
            (_given, _chosen) = (Value, Value);
            await FindAsync();
        }
    }

    private async Task NarrowAsync(ChangeEventArgs typed)
    {
        _text = typed.Value as string ?? "";
        await FindAsync();
    }

    private Task ChooseAsync(ChangeEventArgs chosen)
    {
        _chosen = chosen.Value as string ?? "";
        return ValueChanged.InvokeAsync(_chosen);
    }

    // What is chosen stays on the list, whatever is typed; also an enterprise that was closed since.
    private async Task FindAsync()
    {
        await using var db = await Contexts.CreateDbContextAsync();
        var actor = Everywhere ? Actor.System : await db.ActorAsync((await Caller.GetAsync()).AccountId, Clock.Now, default);
        var offered = FindEnterprises.Matching(db, actor, new EnterpriseFilter(Text: _text) { IncludesClosed = WithClosed });
        var matching = Within is null ? offered : Within(offered);
        _total = await matching.CountAsync();
        var first = matching.OrderBy(e => e.Name).ThenBy(e => e.Id).Select(e => e.Id).Take(Offered);
        var names = await db.Enterprises.AsNoTracking().VisibleTo(actor).Where(e => e.Id == _chosen || first.Contains(e.Id)).OrderBy(e => e.Name).ThenBy(e => e.Id)
            .Select(e => new { e.Id, e.Name }).ToListAsync();
        _found = [.. names.Select(e => (e.Id, e.Name))];
    }
}
