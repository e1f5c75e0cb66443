using CaseFlow.Workflows.Expressions;
using Jint.Runtime;

namespace CaseFlow.Processes.Scripting;

/// <summary>The evaluations of one burst. Each has an engine of its own (about 5 µs), so that a top-level <c>const</c> of one script is no trouble to the next.</summary>
internal sealed class JavaScriptScope(IExpressionHost host, TimeZoneInfo zone) : IExpressionScope
{
    public ScriptValue Evaluate(IPreparedExpression expression)
    {
        try
        {
            using var evaluation = new JavaScriptEvaluation(host, zone);
            return evaluation.Run((JavaScriptProgram)expression);
        }
        catch (JavaScriptException problem)
        {
            throw new ExpressionException($"The script threw: {problem.Message}", problem);
        }
        catch (Exception problem) when (problem is not ExpressionException)
        {
            throw new ExpressionException($"The script was stopped: {problem.Message}", problem);
        }
    }

    public void Dispose()
    {
    }
}
