using System.Text.Json;
using CaseFlow.Workflows.Activities;
using CaseFlow.Workflows.Definitions;
using CaseFlow.Workflows.Execution;
using CaseFlow.Workflows.Expressions;

namespace CaseFlow.Workflows.State;

/// <summary>Puts an instance back in motion from what was written down.</summary>
internal static class InstanceReader
{
    public static BurstInMotion Read(InstanceState state, Workflow workflow, BurstContext world, IReadOnlyList<IExpressionLanguage> languages)
    {
        var record = StateFormat.Read(state);
        var instance = new Instance
        {
            Id = record.Id,
            ParentId = record.ParentId,
            Name = record.Name,
            CorrelationId = record.CorrelationId,
            TriggerActivityId = record.Trigger,
            Status = record.Status,
            SubStatus = record.SubStatus,
            Inputs = Values(record.Inputs),
            Output = Values(record.Output),
            Variables = Variables(record.Variables, workflow.Variables),
            ActivityOutputs = record.ActivityOutputs?.ToDictionary(pair => pair.Key, pair => Values(pair.Value)) ?? new(StringComparer.Ordinal),
            LastResult = record.LastResult is { } last ? new(last) : ScriptValue.Null,
        };
        var burst = new BurstInMotion(workflow, instance, world, languages);
        var contexts = new List<ActivityContext>();
        foreach (var one in record.Contexts ?? [])
        {
            var context = Context(one, burst, workflow, one.Parent == 0 ? null : contexts[one.Parent - 1]);
            contexts.Add(context);
            burst.Root ??= context;
        }

        foreach (var open in record.Bookmarks ?? [])
            burst.Bookmarks.Add(new(open.Id, contexts[open.Context - 1], open.Kind, open.Name, open.TaskId, open.DueAt));
        return burst;
    }

    private static ActivityContext Context(ContextRecord record, BurstInMotion burst, Workflow workflow, ActivityContext? parent)
    {
        if (!workflow.ByNodeId.TryGetValue(record.Node, out var activity))
            throw new InvalidOperationException($"The state holds the activity '{record.Node}', which version {workflow.Version} of '{workflow.DefinitionId}' has not.");

        var context = new ActivityContext(burst, activity, parent)
        {
            CameBack = record.CameBack,
            IsBreaking = record.IsBreaking,
            Cursor = record.Cursor,
            Items = record.Items ?? default,
            Pending = record.Pending,
            Flow = activity is Flowchart chart && record.Visits is not null ? FlowRecord.Read(chart, record) : null,
            OwnInputs = record.Inputs is null ? null : Values(record.Inputs),
            OwnOutputs = record.Inputs is null ? null : Values(record.Output),
        };
        context.Variables.AddRange(Variables(record.Variables, (activity as IScope)?.Variables ?? []));
        parent?.Children.Add(context);
        return context;
    }

    private static List<VariableSlot> Variables(VariableRecord[]? records, IReadOnlyList<VariableDefinition> declared) => [.. (records ?? []).Select(record =>
        new VariableSlot(declared.FirstOrDefault(variable => variable.Id == record.Id) ?? new(record.Id, record.Name ?? record.Id, "Object", ScriptValue.Null))
        {
            Value = record.Value is { } value ? new(value, record.IsInstant) : ScriptValue.Null,
        })];

    private static Dictionary<string, ScriptValue> Values(Dictionary<string, JsonElement>? values)
    {
        var read = new Dictionary<string, ScriptValue>(StringComparer.Ordinal);
        foreach (var (name, value) in values ?? []) read[name] = new(value);
        return read;
    }
}
