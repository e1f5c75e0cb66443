using CaseFlow.Workflows.Definitions;
using CaseFlow.Workflows.Execution;
using CaseFlow.Workflows.Expressions;

namespace CaseFlow.Workflows.Activities;

/// <summary>Stands for an activity of a type that is not known: the definition loads, and faults where it comes to it.</summary>
internal sealed class UnknownActivity(ActivityReader reader) : Activity(reader)
{
    public override bool CanEndWith(string outcome) => true;

    public override void Execute(ActivityContext context) => throw new ExpressionException($"The activity type '{Type}' is not known.");
}
