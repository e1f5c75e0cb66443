using System.Text.Json;
using CaseFlow.Workflows.Definitions;
using CaseFlow.Workflows.Execution;
using CaseFlow.Workflows.Expressions;

namespace CaseFlow.Workflows.Activities;

/// <summary>Counts from start to end, both included unless told otherwise, and runs its body for each number.</summary>
internal sealed class For(ActivityReader reader) : Activity(reader), ILoop
{
    private readonly ActivityInput<int> start = reader.Input("start", 0, Conversion.ToInt32);
    private readonly ActivityInput<int> end = reader.Input("end", 0, Conversion.ToInt32);
    private readonly ActivityInput<int> step = reader.Input("step", 1, Conversion.ToInt32);
    private readonly ActivityInput<bool> includesEnd = reader.Input("outerBoundInclusive", true, Conversion.ToBoolean);
    private readonly OutputTarget currentValue = reader.Output("currentValue");
    private readonly Activity? body = reader.Child("body");

    public override void Execute(ActivityContext context)
    {
        var by = step.Evaluate(context);
        var last = end.Evaluate(context) - (includesEnd.Evaluate(context) ? 0 : Math.Sign(by));
        context.Cursor = start.Evaluate(context);
        // The bounds are read once, before the first round.
        context.Items = JsonElement.Parse($"[{last},{by}]");
        Next(context);
    }

    public override void ChildCompleted(ActivityContext context, ActivityContext child, IReadOnlyList<string> outcomes)
    {
        if (context.IsBreaking)
        {
            context.Complete();
            return;
        }

        context.Cursor += context.Items[1].GetInt32();
        Next(context);
    }

    private void Next(ActivityContext context)
    {
        var (last, by) = (context.Items[0].GetInt64(), context.Items[1].GetInt32());
        if (body is null || (by >= 0 ? context.Cursor > last : context.Cursor < last))
        {
            context.Complete();
            return;
        }

        var value = ScriptValue.Of(context.Cursor);
        context.SetOutput(currentValue, value);
        context.Schedule(body, new VariableSlot(VariableDefinition.Untyped("CurrentValue")) { Value = value });
    }
}
