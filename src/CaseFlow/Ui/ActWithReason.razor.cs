using Microsoft.AspNetCore.Components;

namespace CaseFlow.Ui;

/// <summary>An act that asks for its reason where it is pressed.</summary>
public sealed partial class ActWithReason : ComponentBase
{
    private bool _isOpen;
    private bool _isBusy;
    private bool _focus;
    private string _reason = "";
    private string _key = "";
    private IReadOnlyList<string> _refusals = [];
    private ElementReference _box;

    /// <summary>A Material Symbols name.</summary>
    [Parameter] public string? Icon { get; set; }

    /// <summary>On the closed button.</summary>
    [Parameter, EditorRequired] public string Label { get; set; } = "";

    /// <summary>Above the reason: what the act does.</summary>
    [Parameter, EditorRequired] public string Explanation { get; set; } = "";

    /// <summary>Names the act.</summary>
    [Parameter, EditorRequired] public string Button { get; set; } = "";

    /// <summary>What else the act asks for, above the reason.</summary>
    [Parameter] public RenderFragment? ChildContent { get; set; }

    /// <summary>Takes the reason and a key that stays the same for one opening, so that a second press does nothing twice.</summary>
    [Parameter, EditorRequired] public Func<string, string, Task> Act { get; set; } = default!;

    [Inject] private Feedback Feedback { get; set; } = default!;

    /// <inheritdoc/>
    protected override async Task OnAfterRenderAsync(bool firstRender)
    {
        if (_focus)
        {
            _focus = false;
            await _box.FocusAsync();
        }
    }

    private void Open()
    {
        (_isOpen, _focus, _refusals, _key) = (true, true, [], Guid.NewGuid().ToString("N"));
    }

    private async Task DoAsync()
    {
        if (_isBusy)
        {
            return;
        }

        _isBusy = true;
        _refusals = await Feedback.RefusalsOfAsync(() => Act(_reason.Trim(), _key));
        _isBusy = false;
        if (_refusals.Count == 0)
        {
            (_isOpen, _reason) = (false, "");
        }
    }
}
