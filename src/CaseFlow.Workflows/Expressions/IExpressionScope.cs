using System.Text.Json;

namespace CaseFlow.Workflows.Expressions;

/// <summary>The evaluations of one burst in one language.</summary>
public interface IExpressionScope : IDisposable
{
    /// <summary>Evaluates a compiled script in the view of the activity that <see cref="IExpressionHost"/> presents now.</summary>
    /// <returns>The value as JSON; null and undefined both give a JSON null. A JavaScript Date is an ISO 8601 string.</returns>
    /// <exception cref="ExpressionException">The script threw, or went over a limit of statements, time, memory or depth.</exception>
    JsonElement Evaluate(IPreparedExpression expression);
}
