using CaseFlow.Workflows.Execution;

namespace CaseFlow.Workflows.Expressions;

/// <summary>An expression that could not be read: the definition loads, and faults where it is needed.</summary>
internal sealed class UnusableExpression(string problem) : Expression
{
    public override ScriptValue Evaluate(ActivityContext context) => throw new ExpressionException(problem);
}
