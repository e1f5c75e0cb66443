using System.Data.Common;
using System.Text.Json;
using CaseFlow.Data;
using CaseFlow.Language;
using CaseFlow.Workflows;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace CaseFlow.Processes;

/// <summary>Moves instances within one command: runs bursts in memory, service tasks included, and stages what they cause.</summary>
public sealed class ProcessStage(
    IWorkflowInterpreter interpreter,
    DefinitionLibrary library,
    IEnumerable<ServiceTaskType> serviceTasks,
    IHumanTasks humanTasks,
    ProcessMeter meter,
    IServiceProvider handlers)
{
    /// <summary>Service tasks in one command (design rule 2).</summary>
    public const int HopLimit = 200;

    private readonly Dictionary<string, ServiceTaskType> _serviceTasks = serviceTasks.ToDictionary(t => t.Name);
    private readonly Dictionary<string, Prepared> _current = [];
    private CommandContext? _context;
    private int _hops;
    private string _activity = "";

    private CommandContext Context => _context ?? throw new InvalidOperationException("The stage has no command.");

    internal void Enter(CommandContext context) => _context = context;

    /// <summary>Starts an instance and runs it until it waits or ends.</summary>
    /// <returns>The new instance.</returns>
    /// <exception cref="RuleViolationException">No version of the definition is stored.</exception>
    public async Task<WorkflowInstance> StartAsync(StartProcess start, CancellationToken cancellationToken)
    {
        var prepared = await CurrentAsync(start.DefinitionId, cancellationToken);
        var instance = new WorkflowInstance(start.InstanceId ?? Context.NewId(), start, prepared.Version, Context.Now);
        Context.Db.Add(instance);
        var stimulus = new Stimulus.Start(instance.Id, start.Input, start.CorrelationId, null, start.ParentInstanceId);
        await GuardAsync(instance.Id, start.CaseId, null, stimulus, () => MoveAsync(instance, prepared, stimulus, null, cancellationToken));
        return instance;
    }

    /// <summary>Asks for an instance that starts in a transaction of its own, after this one: one command moves one instance.</summary>
    /// <param name="start">What to start; it carries its id.</param>
    /// <param name="source">What asks for it.</param>
    public void StartLater(StartProcess start, string source) =>
        Send(start.InstanceId!, PendingKind.Start, "", source, JsonSerializer.Serialize(start, CommandKey.Json));

    /// <summary>Resumes an instance at a bookmark.</summary>
    /// <exception cref="BookmarkNotFoundException">It does not wait there any more.</exception>
    public async Task ResumeAsync(string instanceId, string bookmarkId, JsonElement? value, string? taskId, CancellationToken cancellationToken)
    {
        var stimulus = new Stimulus.Resume(bookmarkId, value);
        await GuardAsync(instanceId, await CaseOfAsync(instanceId, cancellationToken), taskId, stimulus, async () =>
        {
            var instance = await LoadAsync(instanceId, cancellationToken);
            var prepared = await library.VersionAsync(instance.DefinitionId, instance.DefinitionVersion, cancellationToken);
            await MoveAsync(instance, prepared, stimulus, taskId, cancellationToken);
        });
    }

    /// <summary>Ends an instance; its tasks are withdrawn. An ended one stays as it is.</summary>
    public async Task CancelAsync(string instanceId, string reason, CancellationToken cancellationToken)
    {
        var stimulus = new Stimulus.Cancel(reason);
        await GuardAsync(instanceId, await CaseOfAsync(instanceId, cancellationToken), null, stimulus, async () =>
        {
            var instance = await LoadAsync(instanceId, cancellationToken);
            if (instance.Status != InstanceStatus.Finished)
            {
                var prepared = await library.VersionAsync(instance.DefinitionId, instance.DefinitionVersion, cancellationToken);
                await MoveAsync(instance, prepared, stimulus, null, cancellationToken);
            }
        });
    }

    /// <summary>Publishes an event: one stimulus row for each bookmark that waits for it, delivered in transactions of their own.</summary>
    /// <param name="eventName">The event.</param>
    /// <param name="correlationId">Only instances with this correlation id hear it; null for all.</param>
    /// <param name="payload">What they receive.</param>
    /// <param name="source">What caused it; unique per occurrence.</param>
    /// <param name="cancellationToken">Ends the search early.</param>
    public async Task PublishAsync(string eventName, string? correlationId, JsonElement? payload, string source, CancellationToken cancellationToken)
    {
        var stored = await Context.Db.Bookmarks.AsNoTracking()
            .Where(b => b.Kind == BookmarkKind.Event && b.Name == eventName && (correlationId == null || b.CorrelationId == correlationId))
            .ToListAsync(cancellationToken);
        foreach (var waiting in stored)
        {
            Send(waiting.InstanceId, PendingKind.Resume, waiting.Id, source, payload?.GetRawText());
        }
    }

    // One command starts all its instances with the same version, and asks for it once.
    private async Task<Prepared> CurrentAsync(string definitionId, CancellationToken cancellationToken)
    {
        if (!_current.TryGetValue(definitionId, out var prepared))
        {
            prepared = await library.CurrentAsync(definitionId, cancellationToken) ?? throw new RuleViolationException("process.definition-unknown", definitionId);
            _current.Add(definitionId, prepared);
        }

        return prepared;
    }

    private async Task<WorkflowInstance> LoadAsync(string instanceId, CancellationToken cancellationToken) =>
        await Context.Db.WorkflowInstances.FindAsync([instanceId], cancellationToken)
        ?? throw new RuleViolationException("process.instance-unknown", instanceId);

    private async Task<string?> CaseOfAsync(string instanceId, CancellationToken cancellationToken) =>
        (await Context.Db.WorkflowInstances.FindAsync([instanceId], cancellationToken))?.CaseId;

    // Whatever throws while an instance moves is a fault of the process, not of who asked. A rule's refusal is an answer to a person;
    // a clock or a message cannot do anything about it, so there an administrator has to know.
    private async Task GuardAsync(string instanceId, string? caseId, string? taskId, Stimulus stimulus, Func<Task> move)
    {
        try
        {
            await move();
        }
        catch (Exception unexpected) when (IsFault(unexpected))
        {
            var message = unexpected is RuleViolationException ? $"A rule refused it: {unexpected.Message}" : $"It could not be carried out: {unexpected.GetType().Name}: {unexpected.Message}";
            throw new BurstFaultedException(instanceId, caseId, taskId, stimulus, new Incident(_activity, _activity, "", message, false, null), unexpected);
        }
    }

    private bool IsFault(Exception exception) => exception switch
    {
        OperationCanceledException or BookmarkNotFoundException or BurstFaultedException => false,
        RuleViolationException => Context.Caller == Caller.System,
        _ => !SaveFailures.IsLostRace(exception) && !SaveFailures.IsStorageDown(exception) && exception.InnerException is not DbException,
    };

    private async Task MoveAsync(WorkflowInstance instance, Prepared prepared, Stimulus first, string? taskId, CancellationToken cancellationToken)
    {
        // What only begins has nothing open yet.
        var isNew = first is Stimulus.Start;
        var known = isNew ? [] : await Context.Db.Bookmarks.Where(b => b.InstanceId == instance.Id).ToListAsync(cancellationToken);
        var timers = isNew ? [] : await Context.Db.Timers.Where(t => t.InstanceId == instance.Id).ToListAsync(cancellationToken);
        _activity = first is Stimulus.Resume at ? known.Find(b => b.Id == at.BookmarkId)?.ActivityId ?? "" : "";
        var bursts = new BurstContext(Context.Now, Context.NewId);
        var humans = new List<BurstRequest.TaskRequested>();
        var services = new Queue<BurstRequest.TaskRequested>();
        var journal = 0;
        Stimulus? next = first;
        Burst? burst = null;
        while (next is not null)
        {
            burst = await interpreter.RunAsync(prepared, instance.StateOrNull, next, bursts, cancellationToken);
            if (burst.Incidents.FirstOrDefault(i => !i.IsModelled) is { } fault)
            {
                throw new BurstFaultedException(instance.Id, instance.CaseId, taskId, first, fault);
            }

            instance.Take(burst, Context.Now);
            foreach (var entry in burst.Journal)
            {
                Context.Db.Add(new JournalRow(instance.Id, instance.Version, journal++, entry, Context.Now));
            }

            foreach (var request in burst.Requests)
            {
                await SortAsync(instance, burst, request, humans, services, cancellationToken);
            }

            next = await NextServiceAsync(instance, burst, services, taskId, first, cancellationToken);
        }

        instance.Advance();
        meter.Moved(instance, burst!.Bookmarks.Count);
        await ReconcileAsync(instance, prepared, burst, known, timers, humans, cancellationToken);
        TellParent(instance, burst);
    }

    private async Task SortAsync(WorkflowInstance instance, Burst burst, BurstRequest request, List<BurstRequest.TaskRequested> humans, Queue<BurstRequest.TaskRequested> services, CancellationToken cancellationToken)
    {
        switch (request)
        {
            case BurstRequest.TaskRequested task when _serviceTasks.ContainsKey(task.TaskName):
                services.Enqueue(task);
                break;
            case BurstRequest.TaskRequested task:
                humans.Add(task);
                break;
            case BurstRequest.ChildRequested child:
                var start = new StartProcess(child.DefinitionId, child.Input, instance.CaseId, child.CorrelationId)
                {
                    InstanceId = child.ChildId,
                    ParentInstanceId = instance.Id,
                    ParentBookmarkId = child.WaitingBookmarkId,
                };
                StartLater(start, instance.Id);
                break;
            case BurstRequest.EventPublished published:
                await PublishFromAsync(instance, burst, published, cancellationToken);
                break;
            case BurstRequest.LineWritten:
                // Lines are for the author's eyes: the command line prints them, the journal has the activity.
                break;
        }
    }

    private async Task PublishFromAsync(WorkflowInstance instance, Burst burst, BurstRequest.EventPublished published, CancellationToken cancellationToken)
    {
        var source = Context.NewId();
        foreach (var own in burst.Bookmarks.Where(b => b.Kind == BookmarkKind.Event && b.Name == published.EventName))
        {
            if (published.CorrelationId is null || published.CorrelationId == burst.CorrelationId)
            {
                Send(instance.Id, PendingKind.Resume, own.Id, source, published.Payload?.GetRawText());
            }
        }

        if (!published.IsLocal)
        {
            var others = await Context.Db.Bookmarks.AsNoTracking()
                .Where(b => b.InstanceId != instance.Id && b.Kind == BookmarkKind.Event && b.Name == published.EventName
                    && (published.CorrelationId == null || b.CorrelationId == published.CorrelationId))
                .ToListAsync(cancellationToken);
            foreach (var waiting in others)
            {
                Send(waiting.InstanceId, PendingKind.Resume, waiting.Id, source, published.Payload?.GetRawText());
            }
        }
    }

    private async Task<Stimulus?> NextServiceAsync(WorkflowInstance instance, Burst burst, Queue<BurstRequest.TaskRequested> services, string? taskId, Stimulus first, CancellationToken cancellationToken)
    {
        while (services.TryDequeue(out var task))
        {
            if (!burst.Bookmarks.Any(b => b.Id == task.BookmarkId))
            {
                // Cancelled by a branch that was faster within this command.
                continue;
            }

            if (++_hops > HopLimit)
            {
                throw new BurstFaultedException(instance.Id, instance.CaseId, taskId, first, new Incident(task.ActivityId, task.ActivityId, "Elsa.RunTask", $"More than {HopLimit} service tasks in one command.", false, null));
            }

            _activity = task.ActivityId;
            var handler = (IServiceTask)handlers.GetRequiredService(_serviceTasks[task.TaskName].Handler);
            var result = await handler.RunAsync(new ServiceTaskCall(task.TaskName, instance.Id, instance.CaseId, task.ActivityId, task.Payload), Context, cancellationToken);
            return new Stimulus.Resume(task.BookmarkId, result);
        }

        return null;
    }

    private async Task ReconcileAsync(WorkflowInstance instance, Prepared prepared, Burst burst, List<OpenBookmark> known, List<ProcessTimer> timers, List<BurstRequest.TaskRequested> humans, CancellationToken cancellationToken)
    {
        var open = burst.Bookmarks.ToDictionary(b => b.Id);
        var gone = known.Where(k => !open.ContainsKey(k.Id)).ToList();
        Context.Db.RemoveRange(gone);
        Context.Db.RemoveRange(timers.Where(t => !open.ContainsKey(t.BookmarkId)));
        foreach (var fresh in burst.Bookmarks.Where(b => known.TrueForAll(k => k.Id != b.Id)))
        {
            Context.Db.Add(new OpenBookmark(instance.Id, instance.CaseId, burst.CorrelationId, fresh, Context.Now));
            if (fresh is { Kind: BookmarkKind.Time, DueAt: { } due })
            {
                Context.Db.Add(new ProcessTimer(fresh.Id, instance.Id, due));
            }
        }

        await humanTasks.WithdrawAsync([.. gone.Select(g => g.TaskId).OfType<string>()], Context, cancellationToken);
        foreach (var task in humans.Where(h => open.ContainsKey(h.BookmarkId)))
        {
            _activity = task.ActivityId;
            await humanTasks.OpenAsync(
                new HumanTaskRequest(task.TaskId, task.BookmarkId, instance.Id, instance.CaseId, task.ActivityId, task.TaskName, task.Payload, instance.DefinitionId, prepared.Version),
                Context,
                cancellationToken);
        }
    }

    private void TellParent(WorkflowInstance instance, Burst burst)
    {
        if (burst.Status == InstanceStatus.Finished && instance is { ParentInstanceId: { } parent, ParentBookmarkId: { } bookmark })
        {
            var end = new ChildEnd(instance.Id, burst.Status, burst.SubStatus, burst.Output);
            Send(parent, PendingKind.Resume, bookmark, instance.Id, end.ToJson().GetRawText());
        }
    }

    private void Send(string target, PendingKind kind, string bookmarkId, string source, string? value)
    {
        Context.Db.Add(new PendingStimulus(Context.NewId(), target, kind, bookmarkId, source, value, Context.Now));
        Context.Announce(new DueWorkStaged(typeof(DueWork)));
    }
}
