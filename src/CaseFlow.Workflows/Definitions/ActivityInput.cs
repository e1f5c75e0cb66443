using CaseFlow.Workflows.Execution;
using CaseFlow.Workflows.Expressions;

namespace CaseFlow.Workflows.Definitions;

/// <summary>An input of an activity, evaluated anew each time it is read.</summary>
/// <param name="expression">Null when the definition gives none.</param>
/// <param name="fallback">What a missing or null value means.</param>
/// <param name="convert">Into the input's type; throws when the value cannot be read.</param>
internal sealed class ActivityInput<T>(Expression? expression, T fallback, Func<ScriptValue, T> convert)
{
    public bool IsGiven => expression is not null;

    /// <summary>The value, when it is written in the definition.</summary>
    public T? Literal => expression is LiteralExpression { Value.IsNull: false } literal ? convert(literal.Value) : default;

    public T Evaluate(ActivityContext context)
    {
        if (expression is null) return fallback;
        var value = expression.Evaluate(context);
        return value.IsNull ? fallback : convert(value);
    }
}
