using CaseFlow.Workflows.Definitions;
using CaseFlow.Workflows.Execution;

namespace CaseFlow.Workflows.Activities;

/// <summary>Sets the instance's correlation id.</summary>
internal sealed class Correlate(ActivityReader reader) : Activity(reader)
{
    private readonly ActivityInput<string> correlationId = reader.Text("correlationId", required: true);

    public override void Execute(ActivityContext context)
    {
        context.Burst.Instance.CorrelationId = correlationId.Evaluate(context);
        context.Complete();
    }
}
