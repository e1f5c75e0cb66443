using CaseFlow.Workflows.Execution;

namespace CaseFlow.Workflows.Expressions;

/// <summary>A variable's value; null where it is out of sight.</summary>
internal sealed class VariableExpression(string? id, string? name) : Expression
{
    public override ScriptValue Evaluate(ActivityContext context) => context.FindVariable(id, name)?.Value ?? ScriptValue.Null;
}
