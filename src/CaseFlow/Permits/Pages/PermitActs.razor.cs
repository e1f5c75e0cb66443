using CaseFlow.Processes;
using CaseFlow.Ui;
using CaseFlow.Ui.Shell;
using Microsoft.AspNetCore.Components;

namespace CaseFlow.Permits.Pages;

/// <summary>What the reader can do about a permit beside answering tasks.</summary>
public sealed partial class PermitActs : ComponentBase
{
    /// <summary>The permit.</summary>
    [CascadingParameter] public PermitDossier Dossier { get; set; } = default!;

    [Inject] private CommandGateway Gateway { get; set; } = default!;

    [Inject] private StopWork Stop { get; set; } = default!;

    [Inject] private CancelWorkPermit Cancel { get; set; } = default!;

    [Inject] private CurrentCaller Caller { get; set; } = default!;

    private WorkPermit Permit => Dossier.Permit;

    private IEnumerable<WaitingTask> Mine => Dossier.Waiting.Where(w => w.IsMine);

    private bool HasMine => Mine.Any();

    private bool IsApplicant => Permit.ApplicantId == Dossier.Reader.AccountId;

    private string Standing => Dossier.Waiting.Count > 0
        ? string.Join(' ', Dossier.Waiting.Select(w => Texts["permit.page.waits-for", string.Join(Texts["permit.page.list-comma"], w.Names), Texts[$"task.{w.Task.TypeName}"]]))
        : Texts[Permit.IsEnded || Permit.Status == PermitStatus.Accepted ? "permit.page.nothing-more" : "permit.page.nothing-open"];

    private async Task StopAsync(string reason, string key) =>
        await Gateway.RunAsync(Stop, new StopWork.Request(Permit.Id, reason), await Caller.GetAsync(), key);

    private async Task CancelAsync(string reason, string key) =>
        await Gateway.RunAsync(Cancel, new CancelWorkPermit.Request(Permit.Id, reason), await Caller.GetAsync(), key);
}
