using CaseFlow.Workflows.Execution;

namespace CaseFlow.Workflows.Expressions;

/// <summary>A script in one of the languages plugged in.</summary>
internal sealed class ScriptExpression(int language, IPreparedExpression script) : Expression
{
    public override ScriptValue Evaluate(ActivityContext context) => context.Burst.Evaluate(language, script, context);
}
