using System.Text.Json;
using CaseFlow.Workflows.Activities;
using CaseFlow.Workflows.Definitions;
using CaseFlow.Workflows.Expressions;

namespace CaseFlow.Workflows.Execution;

/// <summary>One run of an activity, from its start until it completes or is cancelled.</summary>
internal sealed class ActivityContext(BurstInMotion burst, Activity activity, ActivityContext? parent)
{
    public static readonly IReadOnlyList<string> DefaultOutcomes = [Connection.Done];

    private int scheduled;
    private bool isClosing;

    public BurstInMotion Burst => burst;

    public Activity Activity => activity;

    public ActivityContext? Parent => parent;

    public bool IsOpen { get; private set; } = true;

    /// <summary>Its children that are open.</summary>
    public List<ActivityContext> Children { get; } = [];

    /// <summary>Variables that it and its children see.</summary>
    public List<VariableSlot> Variables { get; } = [];

    /// <summary>Whether a <see cref="Break"/> inside asked everything up to the loop to complete.</summary>
    public bool IsBreaking { get; set; }

    /// <summary>Whether an arrow back of a flowchart led here.</summary>
    public bool CameBack { get; init; }

    /// <summary>How far the activity has come, as it counts.</summary>
    public long Cursor { get; set; }

    /// <summary>What a loop goes through.</summary>
    public JsonElement Items { get; set; }

    /// <summary>How far a flowchart has come.</summary>
    public FlowProgress? Flow { get; set; }

    /// <summary>Children instances that have not ended.</summary>
    public List<string>? Pending { get; set; }

    /// <summary>The inputs of a workflow used as an activity.</summary>
    public IReadOnlyDictionary<string, ScriptValue>? OwnInputs { get; set; }

    /// <summary>The outputs of a workflow used as an activity, so far.</summary>
    public Dictionary<string, ScriptValue>? OwnOutputs { get; set; }

    public bool HasPendingWork => Children.Count > 0 || scheduled > 0;

    public IReadOnlyDictionary<string, ScriptValue> Inputs => Enclosing?.OwnInputs ?? burst.Instance.Inputs;

    /// <summary>The innermost workflow used as an activity that it runs in; null for the instance's own definition.</summary>
    private ActivityContext? Enclosing
    {
        get
        {
            for (var around = this; around is not null; around = around.Parent)
            {
                if (around.OwnInputs is not null) return around;
            }

            return null;
        }
    }

    public void Declare(IReadOnlyList<VariableDefinition> variables)
    {
        foreach (var variable in variables) Variables.Add(new(variable));
    }

    /// <summary>The variable of that id or, failing that, of that name; inner scopes first.</summary>
    public VariableSlot? FindVariable(string? id, string? name) =>
        (id is null ? null : Find(slot => slot.Definition.Id == id)) ?? (name is null ? null : Find(slot => slot.Definition.Name == name));

    public void Schedule(Activity child, params IReadOnlyList<VariableSlot> variables) => Enqueue(new(child, this, CameBack: false, variables));

    public void ScheduleBack(Activity child) => Enqueue(new(child, this, CameBack: true, []));

    /// <summary>Whether a child is scheduled or open.</summary>
    public bool IsUnderWay(Activity child) => Children.Exists(open => open.Activity == child) || (scheduled > 0 && burst.HasScheduled(child, this));

    /// <summary>One of the scheduled children begins.</summary>
    public void Began(ActivityContext child)
    {
        scheduled--;
        Children.Add(child);
    }

    public void Request(BurstRequest request) => burst.Request(request);

    public OpenBookmark Wait(BookmarkKind kind, string? name = null, string? taskId = null, DateTimeOffset? dueAt = null) =>
        burst.Open(new(burst.NewId(), this, kind, name, taskId, dueAt));

    /// <summary>Leaves a bookmark open that has just been resumed.</summary>
    public void KeepWaiting(OpenBookmark bookmark) => burst.Open(bookmark);

    /// <summary>Waits for an instant, or completes when it is not in the future.</summary>
    public void WaitUntil(DateTimeOffset instant)
    {
        if (instant > burst.Now) Wait(BookmarkKind.Time, dueAt: instant);
        else Complete();
    }

    /// <summary>Makes an output known to scripts, and puts it into the variable that captures it, as seen from itself or from another activity.</summary>
    public void SetOutput(OutputTarget target, ScriptValue value, ActivityContext? seenFrom = null)
    {
        burst.Instance.RememberOutput(activity, target.Name, value);
        if (target.VariableId is { } id && (seenFrom ?? this).FindVariable(id, id) is { } slot) slot.Value = value;
    }

    public void SetWorkflowOutput(string name, ScriptValue value)
    {
        if (Enclosing is { } around) around.OwnOutputs![name] = value;
        else burst.Instance.Output[name] = value;
    }

    public void Complete(params IReadOnlyList<string> outcomes)
    {
        if (!IsOpen || isClosing) return;
        if (outcomes.Count == 0) outcomes = DefaultOutcomes;
        Close(JournalKind.Completed, string.Join(',', outcomes));
        if (parent is null) burst.Ended(InstanceSubStatus.Finished);
        else if (parent.IsOpen && !parent.isClosing) parent.Activity.ChildCompleted(parent, this, outcomes);
    }

    /// <summary>Completes the workflow that it stands in with outcomes: the nearest used as an activity, or the instance.</summary>
    public void CompleteWorkflow(IReadOnlyList<string> outcomes)
    {
        var workflow = Enclosing;
        for (var inside = this; inside is not null && inside != workflow; inside = inside.Parent)
            inside.Close(JournalKind.Completed, inside == this ? string.Join(',', outcomes) : Connection.Done);
        if (workflow is null)
        {
            burst.Ended(InstanceSubStatus.Finished);
            return;
        }

        ((WorkflowActivity)workflow.Activity).HandOver(workflow);
        workflow.Complete(outcomes);
    }

    public void Cancel()
    {
        if (!IsOpen || isClosing) return;
        Close(JournalKind.Cancelled, null);
        if (parent is { IsOpen: true, isClosing: false }) parent.Activity.ChildCancelled(parent, this);
    }

    private void Close(JournalKind how, string? detail)
    {
        isClosing = true;
        foreach (var child in Children.ToArray()) child.Cancel();
        burst.Journal(this, how, detail);
        burst.CloseBookmarks(this);
        IsOpen = false;
        parent?.Children.Remove(this);
    }

    private void Enqueue(WorkItem item)
    {
        scheduled++;
        burst.Enqueue(item);
    }

    private VariableSlot? Find(Predicate<VariableSlot> matches)
    {
        for (var around = this; around is not null; around = around.Parent)
        {
            if (around.Variables.Find(matches) is { } slot) return slot;
        }

        return burst.Instance.Variables.Find(matches);
    }
}
