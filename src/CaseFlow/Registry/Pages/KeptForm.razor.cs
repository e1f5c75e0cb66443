using System.Globalization;
using System.Text.Json;
using CaseFlow.Calendar;
using CaseFlow.Data;
using CaseFlow.Drafts;
using CaseFlow.Processes;
using CaseFlow.Ui;
using CaseFlow.Ui.Drafts;
using CaseFlow.Ui.Shell;
using Microsoft.AspNetCore.Components;
using Microsoft.EntityFrameworkCore;

namespace CaseFlow.Registry.Pages;

/// <summary>A form that starts from what is stored, loses nothing that is typed, and ends in one act.</summary>
public sealed partial class KeptForm : ComponentBase
{
    private string _accountId = "";
    private DraftFields? _fields;
    private DraftForm? _draft;
    private string? _keptAt;
    private IReadOnlyList<string> _refusals = [];
    private bool _isBusy;
    private int _generation;

    /// <summary>The draft's key; the act's operation drops the draft under it.</summary>
    [Parameter, EditorRequired] public string Key { get; set; } = "";

    /// <summary>What is stored, by field.</summary>
    [Parameter, EditorRequired] public IReadOnlyDictionary<string, string> Stored { get; set; } = new Dictionary<string, string>();

    /// <summary>Does it; refusals are shown over the buttons.</summary>
    [Parameter, EditorRequired] public Func<DraftFields, Task> Submit { get; set; } = default!;

    /// <summary>Goes on after it was done and the device's copy is forgotten: leaves the page, or closes the form.</summary>
    [Parameter, EditorRequired] public EventCallback Submitted { get; set; }

    /// <summary>Names the act.</summary>
    [Parameter, EditorRequired] public string Button { get; set; } = "";

    /// <summary>Where cancelling leads.</summary>
    [Parameter] public string? Back { get; set; }

    /// <summary>Or what it does, for a form that opened in place.</summary>
    [Parameter] public EventCallback Cancel { get; set; }

    /// <summary>The fields.</summary>
    [Parameter, EditorRequired] public RenderFragment<DraftFields> ChildContent { get; set; } = default!;

    [Inject] private IDbContextFactory<CaseFlowDbContext> Contexts { get; set; } = default!;

    [Inject] private CommandGateway Gateway { get; set; } = default!;

    [Inject] private SaveDraft Keep { get; set; } = default!;

    [Inject] private DropDraft Drop { get; set; } = default!;

    [Inject] private CurrentCaller Caller { get; set; } = default!;

    [Inject] private Feedback Feedback { get; set; } = default!;

    [Inject] private TownClock Clock { get; set; } = default!;

    /// <inheritdoc/>
    protected override async Task OnInitializedAsync()
    {
        _accountId = (await Caller.GetAsync()).AccountId;
        await using var db = await Contexts.CreateDbContextAsync();
        var kept = await db.Drafts.AsNoTracking().SingleOrDefaultAsync(d => d.OwnerId == _accountId && d.Key == Key);
        _keptAt = kept is null ? null : Clock.ToLocal(kept.UpdatedAt).ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture);
        _fields = Begin();
        _fields.Restore(kept?.Fields ?? new Dictionary<string, string>());
    }

    private DraftFields Begin() => new(Stored.ToDictionary(f => f.Key, f => JsonSerializer.Serialize(f.Value)));

    private async Task SaveAsync(string field, string json)
    {
        var typed = new Dictionary<string, string> { [field] = json };
        _fields!.Restore(typed);
        await Gateway.RunAsync(Keep, new SaveDraft.Request(Key, typed), await Caller.GetAsync(), "");
    }

    private void Restore(IReadOnlyDictionary<string, string> typed)
    {
        _fields!.Restore(typed);
        _generation++;
    }

    private async Task DiscardAsync()
    {
        await _draft!.ClearAsync();
        await Gateway.RunAsync(Drop, new DropDraft.Request(Key), await Caller.GetAsync(), "");
        (_fields, _keptAt, _refusals) = (Begin(), null, []);
        _generation++;
    }

    private async Task SubmitAsync()
    {
        if (_isBusy)
        {
            return;
        }

        _isBusy = true;
        _refusals = await Feedback.RefusalsOfAsync(async () =>
        {
            // What was typed last is on its way; it belongs to what is sent.
            await _draft!.FlushAsync();
            await Submit(_fields!);
            await _draft.ClearAsync();
        });
        _isBusy = false;
        if (_refusals.Count == 0)
        {
            await Submitted.InvokeAsync();
        }
    }
}
