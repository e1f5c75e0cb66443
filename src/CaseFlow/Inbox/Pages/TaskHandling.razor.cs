using CaseFlow.Calendar;
using CaseFlow.Data;
using CaseFlow.People;
using CaseFlow.Processes;
using CaseFlow.Ui;
using CaseFlow.Ui.Shell;
using Microsoft.AspNetCore.Components;
using Microsoft.EntityFrameworkCore;

namespace CaseFlow.Inbox.Pages;

/// <summary>Who of a group has a task, and what the reader can do about that: take it, give it back, hand it on.</summary>
public sealed partial class TaskHandling : ComponentBase
{
    private List<Account> _others = [];
    private string? _assignee;
    private string _to = "";
    private bool _mayReassign;
    private bool _isBusy;

    /// <summary>The task.</summary>
    [Parameter, EditorRequired] public TaskSheet Sheet { get; set; } = default!;

    /// <summary>The task has another holder now.</summary>
    [Parameter] public EventCallback Changed { get; set; }

    [Inject] private IDbContextFactory<CaseFlowDbContext> Contexts { get; set; } = default!;

    [Inject] private CommandGateway Gateway { get; set; } = default!;

    [Inject] private ClaimTask Claim { get; set; } = default!;

    [Inject] private ReleaseTask Release { get; set; } = default!;

    [Inject] private ReassignTask Reassign { get; set; } = default!;

    [Inject] private CurrentCaller Caller { get; set; } = default!;

    [Inject] private TownClock Clock { get; set; } = default!;

    [Inject] private Feedback Feedback { get; set; } = default!;

    private WorkTask Task => Sheet.Task;

    private bool IsMine => Task.AssigneeId == Sheet.ReaderId;

    // One holder alone has nobody to share with: then all of this would be noise.
    private bool IsShown => Task is { State: WorkTaskState.Open, Role: not null } && (Task.AssigneeId is null || _others.Count > 0);

    private string Standing => Task.AssigneeId is null ? Texts["inbox.handling.free", Texts["role." + Task.Role]]
        : IsMine ? Texts["inbox.handling.yours"]
        : Texts["inbox.handling.taken", _assignee ?? "–"];

    /// <inheritdoc/>
    protected override async Task OnParametersSetAsync()
    {
        if (Task.Role is null)
        {
            return;
        }

        await using var db = await Contexts.CreateDbContextAsync();
        var reader = await db.ActorAsync(Sheet.ReaderId, Clock.Now, default);
        var holders = await TaskDesk.UsableAsync(db, Task, Clock.Now, default);
        _assignee = holders.FirstOrDefault(h => h.Id == Task.AssigneeId)?.DisplayName;
        _others = [.. holders.Where(h => h.Id != Task.AssigneeId)];
        _mayReassign = ReassignTask.IsFor(Task, reader);
    }

    private Task ClaimAsync() => DoAsync(async () => await Gateway.RunAsync(Claim, new ClaimTask.Request(Task.Id), await Caller.GetAsync(), $"claim:{Task.Id}:{Task.Version}"), "inbox.claim.done");

    private Task ReleaseAsync() => DoAsync(async () => await Gateway.RunAsync(Release, new ReleaseTask.Request(Task.Id), await Caller.GetAsync(), $"release:{Task.Id}:{Task.Version}"), "inbox.release.done");

    private async Task ReassignAsync(string reason, string key)
    {
        await Gateway.RunAsync(Reassign, new ReassignTask.Request(Task.Id, _to, reason), await Caller.GetAsync(), key);
        Feedback.Done(Texts["inbox.reassign.done", _others.FirstOrDefault(o => o.Id == _to)?.DisplayName ?? ""]);
        await Changed.InvokeAsync();
    }

    private async Task DoAsync(Func<Task> act, string done)
    {
        if (_isBusy)
        {
            return;
        }

        _isBusy = true;
        await Feedback.TryAsync(act, Texts[done]);
        _isBusy = false;
        await Changed.InvokeAsync();
    }
}
