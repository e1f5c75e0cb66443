using CaseFlow.Language;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;

namespace CaseFlow.Ui.Decision;

/// <summary>Why you, what was checked, the choice, the reason, what happens next, and one button that names the act.</summary>
public sealed partial class DecisionPanel : ComponentBase
{
    private readonly string _id = $"decision-{Guid.NewGuid():N}";
    private string? _outcome;
    private bool _open;
    private Choice? _before;
    private bool _missing;
    private bool _focus;
    private ElementReference _reasonBox;

    /// <summary>The panel's name; else 你的决定.</summary>
    [Parameter] public string? Title { get; set; }

    /// <summary>Why this came to the reader, in one sentence.</summary>
    [Parameter] public string? Why { get; set; }

    /// <summary>The rule behind it: 依据 GB 30871-2022.</summary>
    [Parameter] public string? Source { get; set; }

    /// <summary>What the product has already checked.</summary>
    [Parameter] public IReadOnlyList<Check> Checks { get; set; } = [];

    /// <summary>The outcomes; the first is the way forward and chosen to begin with, unless <see cref="NothingChosen"/>.</summary>
    [Parameter, EditorRequired] public IReadOnlyList<Choice> Choices { get; set; } = [];

    /// <summary>Begins without a choice.</summary>
    [Parameter] public bool NothingChosen { get; set; }

    /// <summary>The outcome chosen before, kept with the draft: after a reload the button must still name the act that was meant.</summary>
    [Parameter] public string? Outcome { get; set; }

    /// <summary>The reason or opinion.</summary>
    [Parameter] public string? Reason { get; set; }

    /// <summary>For <c>@bind-Reason</c>.</summary>
    [Parameter] public EventCallback<string?> ReasonChanged { get; set; }

    /// <summary>The reason's field in a surrounding draft form.</summary>
    [Parameter] public string ReasonField { get; set; } = "reason";

    /// <summary>Why the last attempt was refused.</summary>
    [Parameter] public IReadOnlyList<string> Refusals { get; set; } = [];

    /// <summary>An act is under way; the button waits and says so.</summary>
    [Parameter] public bool Busy { get; set; }

    /// <summary>Called once for one press, never without a required reason.</summary>
    [Parameter] public EventCallback<DecisionMade> Decided { get; set; }

    /// <summary>Called when another outcome is chosen.</summary>
    [Parameter] public EventCallback<Choice> Chose { get; set; }

    /// <summary>On the phone's bar: 48 分钟后开工.</summary>
    [Parameter] public string? PhoneTitle { get; set; }

    /// <summary>Fields that belong to the decision: checks, readings.</summary>
    [Parameter] public RenderFragment? ChildContent { get; set; }

    /// <summary>Below the button: in whose name, hand over.</summary>
    [Parameter] public RenderFragment? Foot { get; set; }

    private Choice? Chosen => Choices.FirstOrDefault(c => c.Outcome == _outcome);

    private string ReasonLabel => Chosen?.ReasonRequired == true ? Texts["ui.reason-required"]
        : Choices.Where(c => c.ReasonRequired).Select(c => c.ShortLabel ?? c.Label).ToList() is { Count: > 0 } strict ? Texts["ui.reason-when", string.Join(Texts["ui.list-separator"], strict)]
        : Texts["ui.reason-optional"];

    private string? CheckSummary
    {
        get
        {
            var passed = Checks.Count(c => c.State == CheckState.Passed);
            var other = Checks.Count - passed;
            return Checks.Count == 0 ? null : other == 0 ? Texts["ui.checks-passed", passed] : Texts["ui.checks-mixed", passed, other];
        }
    }

    /// <inheritdoc/>
    protected override void OnParametersSet()
    {
        if (_outcome is null && Choices.Any(c => c.Outcome == Outcome))
        {
            _outcome = Outcome;
        }

        if (_outcome is null && !NothingChosen && Choices.Count > 0)
        {
            _outcome = Choices[0].Outcome;
        }
    }

    /// <inheritdoc/>
    protected override async Task OnAfterRenderAsync(bool firstRender)
    {
        if (_focus)
        {
            _focus = false;
            await _reasonBox.FocusAsync();
        }
    }

    private async Task Choose(string? outcome)
    {
        _outcome = outcome;
        _missing = false;
        if (Chosen is { } chosen)
        {
            await Chose.InvokeAsync(chosen);
        }
    }

    private async Task OpenAsync(Choice choice)
    {
        _before ??= Chosen;
        _open = true;
        _focus = choice.ReasonRequired;
        await Choose(choice.Outcome);
    }

    // Putting the sheet away takes the choice back: nobody should find a rejection chosen that was thought better of.
    private async Task CloseAsync()
    {
        _open = false;
        if (_before is { } before)
        {
            _before = null;
            await Choose(before.Outcome);
        }
    }

    private Task OnKeyAsync(KeyboardEventArgs key) => _open && key.Key == "Escape" ? CloseAsync() : Task.CompletedTask;

    private Task OnReasonAsync()
    {
        _missing = false;
        return ReasonChanged.InvokeAsync(Reason);
    }

    private async Task DecideAsync()
    {
        if (Chosen is not { } chosen || Busy)
        {
            return;
        }

        _missing = chosen.ReasonRequired && string.IsNullOrWhiteSpace(Reason);
        _focus = _missing;
        if (!_missing)
        {
            await Decided.InvokeAsync(new DecisionMade(chosen, string.IsNullOrWhiteSpace(Reason) ? null : Reason.Trim()));
        }
    }
}
