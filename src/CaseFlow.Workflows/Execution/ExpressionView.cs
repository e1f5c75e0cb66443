using System.Text.Json;
using CaseFlow.Workflows.Definitions;
using CaseFlow.Workflows.Expressions;

namespace CaseFlow.Workflows.Execution;

/// <summary>What scripts see, from the activity that is running.</summary>
internal sealed class ExpressionView(BurstInMotion burst, Workflow workflow) : IExpressionHost
{
    /// <summary>The activity whose expression is evaluated.</summary>
    public ActivityContext Context { get; set; } = null!;

    /// <summary>What is passed to this one evaluation.</summary>
    public IReadOnlyDictionary<string, JsonElement>? Arguments { get; set; }

    public DateTimeOffset Now => burst.Now;

    public string InstanceId => burst.Instance.Id;

    public string DefinitionId => workflow.DefinitionId;

    public int DefinitionVersion => workflow.Version;

    public string? CorrelationId
    {
        get => burst.Instance.CorrelationId;
        set => burst.Instance.CorrelationId = value;
    }

    public string? InstanceName
    {
        get => burst.Instance.Name;
        set => burst.Instance.Name = value;
    }

    public IEnumerable<string> VariableNames
    {
        get
        {
            for (var around = Context; around is not null; around = around.Parent)
            {
                foreach (var slot in around.Variables) yield return slot.Definition.Name;
            }

            foreach (var slot in burst.Instance.Variables) yield return slot.Definition.Name;
        }
    }

    public IEnumerable<string> InputNames => Context.Inputs.Keys;

    public ScriptValue LastResult => burst.Instance.LastResult;

    public bool TryGetVariable(string name, out ScriptValue value)
    {
        var slot = Context.FindVariable(null, name);
        value = slot?.Value ?? ScriptValue.Null;
        return slot is not null;
    }

    public void SetVariable(string name, ScriptValue value) =>
        (Context.FindVariable(null, name) ?? burst.Instance.DeclareVariable(name)).Value = value;

    public bool TryGetInput(string name, out ScriptValue value) =>
        Context.Inputs.TryGetValue(name, out value) || (Context.Inputs == burst.Instance.Inputs && workflow.Inputs.Any(input => input.Name == name));

    public bool TryGetArgument(string name, out ScriptValue value)
    {
        JsonElement json = default;
        var found = Arguments?.TryGetValue(name, out json) ?? false;
        value = new(json);
        return found;
    }

    public bool TryGetActivityOutput(string activityIdOrName, string outputName, out ScriptValue value)
    {
        var known = burst.Instance.ActivityOutputs;
        if (!known.TryGetValue(activityIdOrName, out var outputs))
        {
            var named = workflow.ByNodeId.Values.FirstOrDefault(activity => activity.Name == activityIdOrName && known.ContainsKey(activity.Id));
            outputs = named is null ? null : known[named.Id];
        }

        if (outputs is not null && outputs.TryGetValue(outputName, out value)) return true;
        value = ScriptValue.Null;
        return false;
    }

    public string NewId() => burst.NewId();
}
