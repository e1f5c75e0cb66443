using CaseFlow.Calendar;
using CaseFlow.Data;
using CaseFlow.People;
using CaseFlow.Ui.Shell;
using Microsoft.AspNetCore.Components;
using Microsoft.EntityFrameworkCore;
using Microsoft.JSInterop;

namespace CaseFlow.Permits.Pages;

/// <summary>Opens what a code on paper leads to: with the camera where the browser reads codes itself, else by the number beneath the code.</summary>
public sealed partial class ScanPage : ComponentBase, IAsyncDisposable
{
    private ElementReference _video;
    private DotNetObjectReference<ScanPage>? _self;
    private IJSObjectReference? _camera;
    private string? _state;
    private string? _refusal;
    private string? _typed;

    [Inject] private IJSRuntime Js { get; set; } = default!;

    [Inject] private NavigationManager Navigation { get; set; } = default!;

    [Inject] private IDbContextFactory<CaseFlowDbContext> Contexts { get; set; } = default!;

    [Inject] private CurrentCaller Caller { get; set; } = default!;

    [Inject] private TownClock Clock { get; set; } = default!;

    /// <summary>Called by the page's script with what a code says.</summary>
    /// <returns>Whether it led somewhere.</returns>
    [JSInvokable]
    public async Task<bool> FoundAsync(string text)
    {
        if (!Uri.TryCreate(text, UriKind.Absolute, out var address) || !address.AbsoluteUri.StartsWith(Navigation.BaseUri, StringComparison.OrdinalIgnoreCase))
        {
            _refusal = Texts["permit.scan.foreign"];
            await InvokeAsync(StateHasChanged);
            return false;
        }

        // Who may see the permit opens it; everybody else its public page. That one is no part of the circuit and is loaded.
        var permit = address.AbsolutePath.StartsWith("/public/permits/", StringComparison.Ordinal) ? address.Segments[^1] : null;
        var mine = permit is null ? null : await FindAsync(p => p.Id == permit);
        Navigation.NavigateTo(mine is null ? address.PathAndQuery : $"/permits/{mine}", forceLoad: mine is null);
        return true;
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        try
        {
            if (_camera is not null)
            {
                await _camera.InvokeVoidAsync("stop");
                await _camera.DisposeAsync();
            }
        }
        catch (JSDisconnectedException)
        {
            // The page is gone, and its camera with it.
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
        await using var module = await Js.InvokeAsync<IJSObjectReference>("import", "/_content/CaseFlow/scan.js");
        _camera = await module.InvokeAsync<IJSObjectReference>("camera", _video, _self);
        _state = await _camera.InvokeAsync<string>("start");
        StateHasChanged();
    }

    private async Task TypeAsync()
    {
        var number = _typed?.Trim().ToUpperInvariant() ?? "";
        var found = number.Length == 0 ? null : await FindAsync(p => p.Number == number);
        if (found is null)
        {
            _refusal = Texts["permit.scan.no-number"];
            return;
        }

        Navigation.NavigateTo($"/permits/{found}");
    }

    private async Task<string?> FindAsync(System.Linq.Expressions.Expression<Func<WorkPermit, bool>> which)
    {
        await using var db = await Contexts.CreateDbContextAsync();
        var actor = await db.ActorAsync((await Caller.GetAsync()).AccountId, Clock.Now, default);
        return await db.WorkPermits.AsNoTracking().VisibleTo(db, actor).Where(which).Select(p => p.Id).SingleOrDefaultAsync();
    }
}
