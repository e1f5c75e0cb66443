using CaseFlow.Workflows.Definitions;
using CaseFlow.Workflows.Execution;
using CaseFlow.Workflows.Expressions;

namespace CaseFlow.Workflows.Activities;

/// <summary>Goes one of two ways.</summary>
internal sealed class FlowDecision(ActivityReader reader) : Activity(reader)
{
    private readonly ActivityInput<bool> condition = reader.Input("condition", false, Conversion.ToBoolean);

    public override bool CanEndWith(string outcome) => outcome is "True" or "False";

    public override void Execute(ActivityContext context) => context.Complete(condition.Evaluate(context) ? "True" : "False");
}
