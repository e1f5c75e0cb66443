using CaseFlow.Workflows.Execution;

namespace CaseFlow.Workflows.Expressions;

/// <summary>A value written in the definition (<c>Literal</c>, <c>Object</c>). JSON text stays text until an input asks for more.</summary>
internal sealed class LiteralExpression(ScriptValue value) : Expression
{
    public ScriptValue Value => value;

    public override ScriptValue Evaluate(ActivityContext context) => value;
}
