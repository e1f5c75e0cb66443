using CaseFlow.Processes;
using CaseFlow.Ui.Shell;
using Microsoft.AspNetCore.Components;

namespace CaseFlow.Grading.Pages;

/// <summary>What the reader can do about an application beside answering a task.</summary>
public sealed partial class GradingActs : ComponentBase
{
    private int _days = 10;

    [CascadingParameter] private GradingDossier Dossier { get; set; } = default!;

    [Inject] private CommandGateway Gateway { get; set; } = default!;

    [Inject] private CurrentCaller Caller { get; set; } = default!;

    [Inject] private WithdrawApplication Withdraw { get; set; } = default!;

    [Inject] private AskMoreTime MoreTime { get; set; } = default!;

    [Inject] private RevokeCertificate Revoke { get; set; } = default!;

    private GradingApplication Application => Dossier.Application;

    private bool IsOwn => Dossier.Reader.AppliesFor(Application.EnterpriseId);

    private async Task AskAsync(string reason, string key) => await Gateway.RunAsync(MoreTime, new AskMoreTime.Request(Application.Id, _days, reason), await Caller.GetAsync(), key);

    private async Task WithdrawAsync(string reason, string key) => await Gateway.RunAsync(Withdraw, new WithdrawApplication.Request(Application.Id, reason), await Caller.GetAsync(), key);

    private async Task RevokeAsync(string reason, string key) => await Gateway.RunAsync(Revoke, new RevokeCertificate.Request(Dossier.Certificate!.Id, reason), await Caller.GetAsync(), key);
}
