using CaseFlow.Workflows.Definitions;
using CaseFlow.Workflows.Execution;
using CaseFlow.Workflows.Expressions;

namespace CaseFlow.Workflows.Activities;

/// <summary>Waits for a span of time; no span at all completes at once.</summary>
internal sealed class Delay(ActivityReader reader) : Activity(reader)
{
    private readonly ActivityInput<TimeSpan> timeSpan = reader.Input("timeSpan", TimeSpan.Zero, Conversion.ToTimeSpan, required: true);

    public override void Execute(ActivityContext context) => context.WaitUntil(context.Burst.Now + timeSpan.Evaluate(context));
}
