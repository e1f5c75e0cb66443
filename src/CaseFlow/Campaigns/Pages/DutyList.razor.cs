using CaseFlow.People;
using CaseFlow.Processes;
using CaseFlow.Ui.Shell;
using Microsoft.AspNetCore.Components;

namespace CaseFlow.Campaigns.Pages;

/// <summary>Duties one under the other.</summary>
public sealed partial class DutyList : ComponentBase
{
    /// <summary>Their campaign.</summary>
    [Parameter, EditorRequired] public Campaign Campaign { get; set; } = default!;

    /// <summary>In the order in which they are shown.</summary>
    [Parameter, EditorRequired] public IReadOnlyList<Duty> Duties { get; set; } = [];

    /// <summary>Who looks.</summary>
    [Parameter, EditorRequired] public Actor Reader { get; set; } = default!;

    /// <summary>The reader's own open tasks by work item.</summary>
    [Parameter] public IReadOnlyDictionary<string, string> Tasks { get; set; } = new Dictionary<string, string>();

    /// <summary>Items that files are kept with.</summary>
    [Parameter] public IReadOnlySet<string> Files { get; set; } = new HashSet<string>();

    [Inject] private CommandGateway Gateway { get; set; } = default!;

    [Inject] private CurrentCaller Caller { get; set; } = default!;

    [Inject] private WaiveDuty Waive { get; set; } = default!;

    private bool MayWaive => Reader.Holds(Roles.Office);

    private string? TaskOf(Duty duty) => duty.Status == DutyStatus.Open ? Tasks.GetValueOrDefault(duty.ItemKey) : null;

    private async Task WaiveAsync(Duty duty, string reason, string key) => await Gateway.RunAsync(Waive, new WaiveDuty.Request(duty.Id, reason), await Caller.GetAsync(), key);
}
