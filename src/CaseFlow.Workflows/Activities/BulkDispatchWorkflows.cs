using System.Text.Json;
using CaseFlow.Workflows.Definitions;
using CaseFlow.Workflows.Execution;
using CaseFlow.Workflows.Expressions;

namespace CaseFlow.Workflows.Activities;

/// <summary>Starts one child for each item and, unless told otherwise, waits for all of them.</summary>
internal sealed class BulkDispatchWorkflows : Activity
{
    private readonly ActivityInput<string> definition;
    private readonly ActivityInput<IReadOnlyList<JsonElement>> items;
    private readonly ActivityInput<string> itemKey;
    private readonly ActivityInput<string> correlation;
    private readonly ActivityInput<JsonElement?> input;
    private readonly ActivityInput<bool> waits;
    private readonly Activity? childCompleted;
    private readonly Activity? childFaulted;

    public BulkDispatchWorkflows(ActivityReader reader)
        : base(reader)
    {
        definition = reader.Text("workflowDefinitionId", required: true);
        items = reader.Input<IReadOnlyList<JsonElement>>("items", [], Conversion.ToList, required: true);
        itemKey = reader.Text("defaultItemInputKey", fallback: "Item");
        correlation = reader.Text("correlationIdFunction");
        input = reader.Input("input", null, Conversion.ToObject);
        waits = reader.Input("waitForCompletion", true, Conversion.ToBoolean);
        childCompleted = reader.Child("childCompleted");
        childFaulted = reader.Child("childFaulted");
        if (!waits.IsGiven || waits.Literal)
            reader.Problems.Warning(reader.At.Path, "waits-for-many", $"'{Id}' waits for every child: the state grows with their number.");
    }

    public override bool CanEndWith(string outcome) => outcome is "Completed" or Connection.Done;

    public override void Execute(ActivityContext context)
    {
        var all = items.Evaluate(context);
        var key = itemKey.Evaluate(context);
        var shared = ChildInput.From(input.Evaluate(context));
        var bookmark = waits.Evaluate(context) && all.Count > 0 ? context.Wait(BookmarkKind.Child) : null;
        context.Pending = [];
        foreach (var item in all)
        {
            var own = ChildInput.Merge(shared, key, item);
            var childId = context.Burst.NewId();
            if (bookmark is not null) context.Pending.Add(childId);
            context.Request(new BurstRequest.ChildRequested(
                childId, Id, definition.Evaluate(context), own, CorrelationOf(context, key, item, own), bookmark?.Id));
        }

        if (bookmark is null) context.Complete();
    }

    public override void Resume(ActivityContext context, OpenBookmark bookmark, ScriptValue value)
    {
        var end = ChildEnd.FromJson(value.Json);
        if (context.Pending!.Remove(end.ChildId)
            && (end.SubStatus == InstanceSubStatus.Finished ? childCompleted : childFaulted) is { } reaction)
            context.Schedule(reaction, Variable("ChildInstanceId", ScriptValue.Of(end.ChildId)), Variable("ChildOutput", new(JsonValues.Of(end.Output))));
        CompleteIfAllEnded(context, bookmark);
    }

    public override void ChildCompleted(ActivityContext context, ActivityContext child, IReadOnlyList<string> outcomes) =>
        CompleteIfAllEnded(context, bookmark: null);

    private static void CompleteIfAllEnded(ActivityContext context, OpenBookmark? bookmark)
    {
        if (context.Pending!.Count > 0)
        {
            if (bookmark is not null) context.KeepWaiting(bookmark);
        }
        else if (!context.HasPendingWork)
        {
            context.Complete("Completed", Connection.Done);
        }
    }

    private string? CorrelationOf(ActivityContext context, string key, JsonElement item, IReadOnlyDictionary<string, JsonElement> own)
    {
        if (!correlation.IsGiven) return null;
        var seen = item.ValueKind == JsonValueKind.Object ? own : new Dictionary<string, JsonElement>(own) { [key] = item };
        return context.Burst.WithArguments(seen, () => correlation.Evaluate(context)) is { Length: > 0 } id ? id : null;
    }

    private static VariableSlot Variable(string name, ScriptValue value) => new(VariableDefinition.Untyped(name)) { Value = value };
}
