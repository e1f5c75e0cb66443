using CaseFlow.Workflows.Definitions;
using CaseFlow.Workflows.Execution;

namespace CaseFlow.Workflows.Activities;

/// <summary>Names the instance.</summary>
internal sealed class SetName(ActivityReader reader) : Activity(reader)
{
    private readonly ActivityInput<string> value = reader.Text("value", required: true);

    public override void Execute(ActivityContext context)
    {
        context.Burst.Instance.Name = value.Evaluate(context);
        context.Complete();
    }
}
