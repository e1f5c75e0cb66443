using CaseFlow.Workflows.Definitions;
using CaseFlow.Workflows.Execution;
using CaseFlow.Workflows.Expressions;

namespace CaseFlow.Workflows.Activities;

/// <summary>Waits for an instant; one in the past completes at once.</summary>
internal sealed class StartAt(ActivityReader reader) : Trigger(reader)
{
    private readonly ActivityInput<DateTimeOffset> dateTime = reader.Input("dateTime", DateTimeOffset.MinValue, Conversion.ToInstant, required: true);

    protected override void Wait(ActivityContext context) => context.WaitUntil(dateTime.Evaluate(context));
}
