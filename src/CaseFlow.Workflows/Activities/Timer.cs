using CaseFlow.Workflows.Definitions;
using CaseFlow.Workflows.Execution;
using CaseFlow.Workflows.Expressions;

namespace CaseFlow.Workflows.Activities;

/// <summary>Waits for an interval.</summary>
internal sealed class Timer(ActivityReader reader) : Trigger(reader)
{
    private readonly ActivityInput<TimeSpan> interval = reader.Input("interval", TimeSpan.Zero, Conversion.ToTimeSpan, required: true);

    protected override void Wait(ActivityContext context) => context.WaitUntil(context.Burst.Now + interval.Evaluate(context));
}
