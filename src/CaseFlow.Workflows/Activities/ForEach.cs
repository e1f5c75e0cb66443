using System.Text.Json;
using CaseFlow.Workflows.Definitions;
using CaseFlow.Workflows.Execution;
using CaseFlow.Workflows.Expressions;

namespace CaseFlow.Workflows.Activities;

/// <summary>Runs its body for one item after the other.</summary>
internal sealed class ForEach(ActivityReader reader) : Activity(reader), ILoop
{
    private readonly ActivityInput<IReadOnlyList<JsonElement>> items = reader.Input<IReadOnlyList<JsonElement>>("items", [], Conversion.ToList);
    private readonly OutputTarget currentValue = reader.Output("currentValue");
    private readonly Activity? body = reader.Child("body");

    public override void Execute(ActivityContext context)
    {
        context.Items = JsonElement.Parse("[" + string.Join(',', items.Evaluate(context).Select(item => item.GetRawText())) + "]");
        Next(context);
    }

    public override void ChildCompleted(ActivityContext context, ActivityContext child, IReadOnlyList<string> outcomes)
    {
        if (context.IsBreaking)
        {
            context.Complete();
            return;
        }

        context.Cursor++;
        Next(context);
    }

    private void Next(ActivityContext context)
    {
        if (body is null || context.Cursor >= context.Items.GetArrayLength())
        {
            context.Complete();
            return;
        }

        var item = new ScriptValue(context.Items[(int)context.Cursor]);
        context.SetOutput(currentValue, item);
        context.Schedule(body, LoopVariables.Of(item, context.Cursor));
    }
}
