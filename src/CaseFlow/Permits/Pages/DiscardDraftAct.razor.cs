using CaseFlow.Processes;
using CaseFlow.Ui;
using CaseFlow.Ui.Shell;
using Microsoft.AspNetCore.Components;

namespace CaseFlow.Permits.Pages;

/// <summary>Throws a draft away, after asking once more.</summary>
public sealed partial class DiscardDraftAct : ComponentBase
{
    private bool _isOpen;
    private bool _isBusy;

    /// <summary>The draft.</summary>
    [Parameter, EditorRequired] public string PermitId { get; set; } = "";

    /// <summary>Called once it is gone.</summary>
    [Parameter] public EventCallback Discarded { get; set; }

    [Inject] private CommandGateway Gateway { get; set; } = default!;

    [Inject] private DiscardDraft Discard { get; set; } = default!;

    [Inject] private CurrentCaller Caller { get; set; } = default!;

    [Inject] private Feedback Feedback { get; set; } = default!;

    private async Task DoAsync()
    {
        if (_isBusy)
        {
            return;
        }

        _isBusy = true;
        var done = await Feedback.TryAsync(
            async () => await Gateway.RunAsync(Discard, new DiscardDraft.Request(PermitId), await Caller.GetAsync(), $"discard:{PermitId}"),
            Texts["permit.page.discarded"]);
        (_isBusy, _isOpen) = (false, !done);
        if (done)
        {
            await Discarded.InvokeAsync();
        }
    }
}
