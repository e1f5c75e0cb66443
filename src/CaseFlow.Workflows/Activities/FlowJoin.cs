using CaseFlow.Workflows.Definitions;
using CaseFlow.Workflows.Execution;
using CaseFlow.Workflows.Expressions;

namespace CaseFlow.Workflows.Activities;

/// <summary>Where ways meet. The flowchart decides when it runs; by then only what is still open before it remains to be cancelled.</summary>
internal sealed class FlowJoin(ActivityReader reader) : Activity(reader)
{
    public ActivityInput<FlowJoinMode> Mode { get; } = reader.Input("mode", FlowJoinMode.WaitAny, Conversion.ToEnum<FlowJoinMode>);

    public override void Execute(ActivityContext context)
    {
        if (context.Parent?.Activity is Flowchart chart && Mode.Evaluate(context) == FlowJoinMode.WaitAny)
            chart.CancelBefore(context.Parent, this);
        context.Complete();
    }
}
