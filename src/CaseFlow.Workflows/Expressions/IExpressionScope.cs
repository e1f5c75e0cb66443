namespace CaseFlow.Workflows.Expressions;

/// <summary>The evaluations of one burst in one language.</summary>
public interface IExpressionScope : IDisposable
{
    /// <summary>Evaluates a compiled script in the view of the activity that <see cref="IExpressionHost"/> presents now.</summary>
    /// <returns>The value; null and undefined both give a JSON null, a date an instant.</returns>
    /// <exception cref="ExpressionException">The script threw, or went over a limit of statements, time, memory or depth.</exception>
    ScriptValue Evaluate(IPreparedExpression expression);
}
