using System.Globalization;
using CaseFlow.Calendar;
using CaseFlow.Language;
using Microsoft.AspNetCore.Components;
using Microsoft.JSInterop;

namespace CaseFlow.Ui.Drafts;

/// <summary>
/// A form that loses nothing: every input inside that carries <c>data-field</c> is copied to the device as it is typed and kept there until <see cref="Save"/> has returned.
/// A control whose value is not what its input shows (date, list, picked person) carries no <c>data-field</c>; its page calls <see cref="SaveAsync"/> when it changes.
/// After a reload, a lost circuit or a restarted server <see cref="Restore"/> hands back what was typed and never acknowledged.
/// </summary>
public sealed partial class DraftForm : ComponentBase, IAsyncDisposable
{
    private ElementReference _root;
    private IReadOnlyDictionary<string, string> _restored = new Dictionary<string, string>();
    private DotNetObjectReference<DraftForm>? _self;
    private IJSObjectReference? _module;
    private IJSObjectReference? _watch;

    /// <summary>Unique for person and case, for example <c>7:permit:01JD…</c>, so that the next person at this device does not see it.</summary>
    [Parameter, EditorRequired] public string Key { get; set; } = "";

    /// <summary>Keeps one field's value (JSON) on the server; throws if it could not.</summary>
    [Parameter, EditorRequired] public Func<string, string, Task> Save { get; set; } = default!;

    /// <summary>Puts back what was typed and never acknowledged (field to JSON); called once, after the first render, before it is saved.</summary>
    [Parameter] public EventCallback<IReadOnlyDictionary<string, string>> Restore { get; set; }

    /// <summary>Something beside the fields was changed from within, a file attached for example; whoever compares what is shown reads it again.</summary>
    [Parameter] public EventCallback Changed { get; set; }

    /// <summary>The fields.</summary>
    [Parameter] public RenderFragment? ChildContent { get; set; }

    /// <summary>The fields hold a <see cref="DraftStatus"/> themselves, where it is in sight.</summary>
    [Parameter] public bool HasOwnStatus { get; set; }

    [Inject] private IJSRuntime Js { get; set; } = default!;

    [Inject] private TownClock Clock { get; set; } = default!;

    /// <summary>Called by the page's script for each value typed.</summary>
    /// <returns>The wall-clock time of saving; null if it could not be saved now.</returns>
    [JSInvokable]
    public async Task<string?> SaveFieldAsync(string field, string json)
    {
        try
        {
            await InvokeAsync(() => Save(field, json));
            return SavedAt;
        }
        catch (RuleViolationException)
        {
            // A draft may be wrong, but where even a draft is refused (the case has moved on) the device keeps it and the person is not interrupted while typing.
            return null;
        }
    }

    /// <summary>Saves a field that has no input of its own, such as a list or a picked person.</summary>
    /// <param name="field">The field.</param>
    /// <param name="json">Its value.</param>
    public async Task SaveAsync(string field, string json)
    {
        await Save(field, json);
        if (_module is not null)
        {
            await _module.InvokeVoidAsync("ack", Key, field, null);
            await _watch!.InvokeVoidAsync("saved", SavedAt);
        }
    }

    /// <summary>Waits until what was typed last is saved; call it before an act that uses the form.</summary>
    /// <returns>Whether everything typed on this device has been acknowledged.</returns>
    public async Task<bool> FlushAsync() => _watch is null || await _watch.InvokeAsync<bool>("flush");

    /// <summary>The form is submitted or thrown away: forget the device's copy.</summary>
    public async Task ClearAsync()
    {
        if (_module is not null)
        {
            await _module.InvokeVoidAsync("clear", Key);
        }
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        try
        {
            if (_watch is not null)
            {
                await _watch.InvokeVoidAsync("stop");
                await _watch.DisposeAsync();
            }

            if (_module is not null)
            {
                await _module.DisposeAsync();
            }
        }
        catch (JSDisconnectedException)
        {
            // The page is gone, and its listeners with it.
        }

        _self?.Dispose();
    }

    /// <inheritdoc/>
    protected override async Task OnAfterRenderAsync(bool firstRender)
    {
        if (!firstRender)
        {
            return;
        }

        _self = DotNetObjectReference.Create(this);
        _module = await Js.InvokeAsync<IJSObjectReference>("import", "/_content/CaseFlow/drafts.js");
        var pending = await _module.InvokeAsync<Dictionary<string, string>>("pending", Key);
        _watch = await _module.InvokeAsync<IJSObjectReference>("watch", _root, Key, _self);
        StateHasChanged();
        if (pending.Count > 0)
        {
            _restored = pending;
            await Restore.InvokeAsync(pending);
            StateHasChanged();
            await _watch.InvokeVoidAsync("send");
        }
    }

    private string SavedAt => Clock.ToLocal(Clock.Now).ToString("HH:mm", CultureInfo.InvariantCulture);
}
