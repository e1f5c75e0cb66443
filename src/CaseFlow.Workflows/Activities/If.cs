using CaseFlow.Workflows.Definitions;
using CaseFlow.Workflows.Execution;
using CaseFlow.Workflows.Expressions;

namespace CaseFlow.Workflows.Activities;

/// <summary>Runs one of two activities; in a flowchart only Done comes out of it.</summary>
internal sealed class If(ActivityReader reader) : Activity(reader)
{
    private readonly ActivityInput<bool> condition = reader.Input("condition", false, Conversion.ToBoolean);
    private readonly Activity? then = reader.Child("then");
    private readonly Activity? otherwise = reader.Child("else");
    private readonly OutputTarget result = reader.Output("result");

    public override void Execute(ActivityContext context)
    {
        var holds = condition.Evaluate(context);
        context.SetOutput(result, ScriptValue.Of(holds));
        if ((holds ? then : otherwise) is { } branch) context.Schedule(branch);
        else context.Complete();
    }
}
