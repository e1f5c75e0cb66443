using CaseFlow.Workflows.Activities;
using CaseFlow.Workflows.Definitions;
using CaseFlow.Workflows.Expressions;

namespace CaseFlow.Workflows.Execution;

/// <summary>What an instance is apart from the activities that run in it.</summary>
internal sealed class Instance
{
    public required string Id { get; init; }

    public string? ParentId { get; init; }

    public string? Name { get; set; }

    public string? CorrelationId { get; set; }

    /// <summary>The trigger that started it, until that trigger has run.</summary>
    public string? TriggerActivityId { get; set; }

    public InstanceStatus Status { get; set; } = InstanceStatus.Running;

    public InstanceSubStatus SubStatus { get; set; } = InstanceSubStatus.Suspended;

    public required IReadOnlyDictionary<string, ScriptValue> Inputs { get; init; }

    public Dictionary<string, ScriptValue> Output { get; init; } = new(StringComparer.Ordinal);

    public List<VariableSlot> Variables { get; init; } = [];

    /// <summary>Outputs by activity, then by name.</summary>
    public Dictionary<string, Dictionary<string, ScriptValue>> ActivityOutputs { get; init; } = new(StringComparer.Ordinal);

    public ScriptValue LastResult { get; set; } = ScriptValue.Null;

    /// <summary>Whether the activity is the trigger that started the instance; true once.</summary>
    public bool TakeTrigger(string activityId)
    {
        if (TriggerActivityId != activityId) return false;
        TriggerActivityId = null;
        return true;
    }

    public VariableSlot DeclareVariable(string name)
    {
        var slot = new VariableSlot(VariableDefinition.Untyped(name));
        Variables.Add(slot);
        return slot;
    }

    public void RememberOutput(Activity activity, string name, ScriptValue value)
    {
        if (!ActivityOutputs.TryGetValue(activity.Id, out var outputs))
            ActivityOutputs[activity.Id] = outputs = new(StringComparer.Ordinal);
        outputs[name] = value;
        if (name == "Result") LastResult = value;
    }
}
