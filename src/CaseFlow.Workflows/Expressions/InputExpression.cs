using CaseFlow.Workflows.Execution;

namespace CaseFlow.Workflows.Expressions;

/// <summary>The value of one of the definition's inputs; null when it was not given.</summary>
internal sealed class InputExpression(string name) : Expression
{
    public override ScriptValue Evaluate(ActivityContext context) => context.Inputs.TryGetValue(name, out var value) ? value : ScriptValue.Null;
}
