using System.Text.Json;
using CaseFlow.Workflows.Definitions;
using CaseFlow.Workflows.Execution;
using CaseFlow.Workflows.Expressions;

namespace CaseFlow.Workflows.Activities;

/// <summary>Runs its body for all items at once; each branch has its own current value.</summary>
internal sealed class ParallelForEach : Activity, ILoop
{
    private readonly ActivityInput<IReadOnlyList<JsonElement>> items;
    private readonly Activity? body;

    public ParallelForEach(ActivityReader reader)
        : base(reader)
    {
        items = reader.Input<IReadOnlyList<JsonElement>>("items", [], Conversion.ToList);
        body = reader.Child("body");
        reader.Problems.Warning(reader.At.Path, "parallel-for-each", $"'{Id}' opens one branch for each item: the state grows with their number.");
    }

    public override void Execute(ActivityContext context)
    {
        var index = 0;
        foreach (var item in body is null ? [] : items.Evaluate(context))
            context.Schedule(body!, LoopVariables.Of(new(item), index++));
        if (!context.HasPendingWork) context.Complete();
    }

    public override void ChildCompleted(ActivityContext context, ActivityContext child, IReadOnlyList<string> outcomes)
    {
        if (context.IsBreaking || !context.HasPendingWork) context.Complete();
    }
}
