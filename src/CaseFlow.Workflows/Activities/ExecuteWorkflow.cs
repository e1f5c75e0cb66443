using System.Text.Json;
using CaseFlow.Workflows.Definitions;
using CaseFlow.Workflows.Expressions;

namespace CaseFlow.Workflows.Activities;

/// <summary>Starts a child as <see cref="DispatchWorkflow"/> does; the result tells its status beside its output.</summary>
internal sealed class ExecuteWorkflow(ActivityReader reader) : DispatchWorkflow(reader)
{
    // A child is a request that runs after this burst: what it will come to is not known yet.
    protected override ScriptValue WhenNotWaiting(string childId) =>
        Describe(new(childId, InstanceStatus.Running, InstanceSubStatus.Suspended, new Dictionary<string, JsonElement>()));

    protected override ScriptValue WhenEnded(ChildEnd end) => Describe(end);

    private static ScriptValue Describe(ChildEnd end) => new(JsonValues.Of(new Dictionary<string, JsonElement>
    {
        ["WorkflowInstanceId"] = JsonValues.Of(end.ChildId),
        ["Status"] = JsonValues.Of(end.Status.ToString()),
        ["SubStatus"] = JsonValues.Of(end.SubStatus.ToString()),
        ["Output"] = JsonValues.Of(end.Output),
    }));
}
