using System.Text.Json;
using CaseFlow.Workflows.Activities;
using CaseFlow.Workflows.Execution;
using CaseFlow.Workflows.Expressions;

namespace CaseFlow.Workflows.State;

/// <summary>Writes an instance down: open activities and variables, nothing of what is over.</summary>
internal static class InstanceWriter
{
    public static InstanceState Write(BurstInMotion burst)
    {
        var instance = burst.Instance;
        var isOver = instance.Status == InstanceStatus.Finished;
        var contexts = new List<ContextRecord>();
        var positions = new Dictionary<ActivityContext, int>();
        if (burst.Root is not null) Write(burst.Root, 0, contexts, positions);
        return StateFormat.Write(new InstanceRecord
        {
            Id = instance.Id,
            ParentId = instance.ParentId,
            Name = instance.Name,
            CorrelationId = instance.CorrelationId,
            Trigger = instance.TriggerActivityId,
            Status = instance.Status,
            SubStatus = instance.SubStatus,
            Inputs = isOver ? null : Values(instance.Inputs),
            Output = Values(instance.Output),
            Variables = isOver ? null : Variables(instance.Variables),
            Contexts = contexts.Count == 0 ? null : [.. contexts],
            Bookmarks = burst.Bookmarks.Count == 0 ? null : [.. burst.Bookmarks.Select(open =>
                new BookmarkRecord(open.Id, positions[open.Context], open.Kind, open.Name, open.TaskId, open.DueAt))],
            ActivityOutputs = isOver || !burst.Workflow.RemembersOutputs || instance.ActivityOutputs.Count == 0
                ? null
                : instance.ActivityOutputs.ToDictionary(pair => pair.Key, pair => Values(pair.Value)!),
            LastResult = isOver || !burst.Workflow.RemembersOutputs || instance.LastResult.IsNull ? null : instance.LastResult.Json,
        });
    }

    private static void Write(ActivityContext context, int parent, List<ContextRecord> records, Dictionary<ActivityContext, int> positions)
    {
        records.Add(new ContextRecord
        {
            Node = context.Activity.NodeId,
            Parent = parent,
            Cursor = context.Cursor,
            CameBack = context.CameBack,
            IsBreaking = context.IsBreaking,
            Items = context.Items.ValueKind == JsonValueKind.Undefined ? null : context.Items,
            Pending = context.Pending,
            Variables = Variables(context.Variables),
            Inputs = context.OwnInputs is null ? null : Values(context.OwnInputs) ?? [],
            Output = context.OwnOutputs is null ? null : Values(context.OwnOutputs),
            Passes = context.Flow is null ? null : FlowRecord.Passes((Flowchart)context.Activity, context.Flow),
            Visits = context.Flow is null ? null : FlowRecord.Visits((Flowchart)context.Activity, context.Flow),
        });
        var position = positions[context] = records.Count;
        foreach (var child in context.Children) Write(child, position, records, positions);
    }

    private static VariableRecord[]? Variables(List<VariableSlot> slots) => slots.Count == 0 ? null : [.. slots.Select(slot => new VariableRecord(
        slot.Definition.Id,
        slot.Definition.Name == slot.Definition.Id ? null : slot.Definition.Name,
        slot.Value.IsNull ? null : slot.Value.Json,
        // As in Elsa, a date in a variable without a type is a text after the wait.
        slot.Value.IsInstant && Conversion.KeepsInstants(slot.Definition.TypeName)))];

    private static Dictionary<string, JsonElement>? Values(IReadOnlyDictionary<string, ScriptValue> values) => values.Count == 0
        ? null
        : values.ToDictionary(pair => pair.Key, pair => pair.Value.IsNull ? JsonValues.Null : pair.Value.Json);
}
