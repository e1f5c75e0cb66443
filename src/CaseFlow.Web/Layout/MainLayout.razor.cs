using CaseFlow.Language;
using CaseFlow.Ui.Shell;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Authorization;
using Microsoft.AspNetCore.Components.Routing;
using Microsoft.AspNetCore.Components.Web;

namespace CaseFlow.Web.Layout;

/// <summary>The shell: header, side navigation, bottom bar. It reads its state when it starts, on navigation, and when somebody's commit asks for it.</summary>
public sealed partial class MainLayout : LayoutComponentBase, IDisposable
{
    private readonly CancellationTokenSource _gone = new();
    private ExecutionContext? _own;
    private ErrorBoundary? _boundary;

    /// <summary>Carried from the prerendered page into the circuit, and through a resumed one, so that the shell does not blink.</summary>
    [PersistentState] public ShellState? State { get; set; }

    [CascadingParameter] private Task<AuthenticationState> Person { get; set; } = default!;

    [Inject] private Texts Texts { get; set; } = default!;

    [Inject] private NavigationManager Navigation { get; set; } = default!;

    [Inject] private IShellFacts Facts { get; set; } = default!;

    [Inject] private IAuthorizationService Authorization { get; set; } = default!;

    [Inject] private IEnumerable<NavigationEntry> Entries { get; set; } = [];

    [Inject] private IEnumerable<INavigationCount> Counts { get; set; } = [];

    [Inject] private ShellRefresh Refresh { get; set; } = default!;

    private string Here => Navigation.ToBaseRelativePath(Navigation.Uri).Split('#')[0];

    /// <inheritdoc/>
    public void Dispose()
    {
        Navigation.LocationChanged -= OnMoved;
        Refresh.Requested -= OnRefresh;
        _gone.Cancel();
        _gone.Dispose();
    }

    /// <inheritdoc/>
    protected override async Task OnInitializedAsync()
    {
        Navigation.LocationChanged += OnMoved;
        Refresh.Requested += OnRefresh;
        _own = ExecutionContext.Capture();
        if (State is null)
        {
            await ReadAsync();
        }
        else
        {
            Reread();
        }
    }

    /// <inheritdoc/>
    protected override void OnParametersSet() => _boundary?.Recover();

    private async Task ReadAsync()
    {
        var person = (await Person).User;
        if (person.Identity?.IsAuthenticated == true)
        {
            State = await ShellState.ReadAsync(person, Facts, Authorization, Entries, Counts, _gone.Token);
        }
    }

    private void OnMoved(object? sender, LocationChangedEventArgs moved) => Reread();

    // In this reader's language, not in that of whoever asked.
    private void OnRefresh(object? sender, EventArgs e)
    {
        if (_own is { } own)
        {
            ExecutionContext.Run(own, _ => Reread(), null);
        }
    }

    private void Reread() => _ = InvokeAsync(async () =>
    {
        if (_gone.IsCancellationRequested)
        {
            return;
        }

        try
        {
            await ReadAsync();
            StateHasChanged();
        }
        catch (OperationCanceledException)
        {
            // The person left while the counts were being read.
        }
    });
}
