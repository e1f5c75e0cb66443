using CaseFlow.Workflows.Definitions;
using CaseFlow.Workflows.Execution;
using CaseFlow.Workflows.Expressions;

namespace CaseFlow.Workflows.Activities;

/// <summary>Runs its body as long as the condition holds, asked before each round.</summary>
internal sealed class While(ActivityReader reader) : Activity(reader), ILoop
{
    private readonly ActivityInput<bool> condition = reader.Input("condition", false, Conversion.ToBoolean);
    private readonly Activity? body = reader.Child("body");

    public override void Execute(ActivityContext context)
    {
        if (body is not null && condition.Evaluate(context)) context.Schedule(body);
        else context.Complete();
    }

    public override void ChildCompleted(ActivityContext context, ActivityContext child, IReadOnlyList<string> outcomes)
    {
        if (context.IsBreaking) context.Complete();
        else Execute(context);
    }
}
