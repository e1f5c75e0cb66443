using CaseFlow.Workflows.Execution;

namespace CaseFlow.Workflows.Expressions;

/// <summary>Something in a definition that comes to a value.</summary>
internal abstract class Expression
{
    public abstract ScriptValue Evaluate(ActivityContext context);
}
