using CaseFlow.Workflows.Definitions;
using CaseFlow.Workflows.Execution;
using CaseFlow.Workflows.Expressions;

namespace CaseFlow.Workflows.Activities;

/// <summary>Sets an output of the workflow, declared or not, as the value is.</summary>
internal sealed class SetOutput(ActivityReader reader) : Activity(reader)
{
    private readonly ActivityInput<string> outputName = reader.Text("outputName", required: true);
    private readonly ActivityInput<ScriptValue> outputValue = reader.Input("outputValue", ScriptValue.Null, value => value);

    public override void Execute(ActivityContext context)
    {
        context.SetWorkflowOutput(outputName.Evaluate(context), outputValue.Evaluate(context));
        context.Complete();
    }
}
