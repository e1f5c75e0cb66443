using System.Text.Json;
using CaseFlow.Workflows.Definitions;
using CaseFlow.Workflows.Execution;
using CaseFlow.Workflows.Expressions;

namespace CaseFlow.Workflows.Activities;

/// <summary>Starts a child and goes on, or waits for it; the child's output is the result.</summary>
internal class DispatchWorkflow(ActivityReader reader) : Activity(reader)
{
    private readonly ActivityInput<string> definition = reader.Text("workflowDefinitionId", required: true);
    private readonly ActivityInput<string> correlation = reader.Text("correlationId");
    private readonly ActivityInput<JsonElement?> input = reader.Input("input", null, Conversion.ToObject);
    private readonly ActivityInput<bool> waits = reader.Input("waitForCompletion", false, Conversion.ToBoolean);
    private readonly OutputTarget result = reader.Output("result");

    public override void Execute(ActivityContext context)
    {
        var child = context.Burst.NewId();
        var bookmark = waits.Evaluate(context) ? context.Wait(BookmarkKind.Child) : null;
        var correlationId = correlation.Evaluate(context) is { Length: > 0 } id ? id : null;
        context.Request(new BurstRequest.ChildRequested(
            child, Id, definition.Evaluate(context), ChildInput.From(input.Evaluate(context)), correlationId, bookmark?.Id));
        if (bookmark is not null) return;

        context.SetOutput(result, WhenNotWaiting(child));
        context.Complete();
    }

    public override void Resume(ActivityContext context, OpenBookmark bookmark, ScriptValue value)
    {
        context.SetOutput(result, WhenEnded(ChildEnd.FromJson(value.Json)));
        context.Complete();
    }

    protected virtual ScriptValue WhenNotWaiting(string childId) => ScriptValue.Null;

    protected virtual ScriptValue WhenEnded(ChildEnd end) => new(JsonValues.Of(end.Output));
}
