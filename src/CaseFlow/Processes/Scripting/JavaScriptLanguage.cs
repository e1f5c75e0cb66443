using CaseFlow.Workflows.Expressions;
using Jint;

namespace CaseFlow.Processes.Scripting;

/// <summary>JavaScript by Jint, without any way to .NET. Its zone is the town's, its culture invariant, its clock the burst's.</summary>
/// <param name="zone">The zone of dates in scripts.</param>
public sealed class JavaScriptLanguage(TimeZoneInfo zone) : IExpressionLanguage
{
    /// <inheritdoc />
    public string Name => "JavaScript";

    /// <inheritdoc />
    public IPreparedExpression Prepare(string source)
    {
        try
        {
            return new JavaScriptProgram(Engine.PrepareScript(source, options: JavaScriptLimits.Preparation));
        }
        catch (ScriptPreparationException problem)
        {
            throw new ExpressionException($"The script cannot be read: {(problem.InnerException ?? problem).Message}", problem);
        }
    }

    /// <inheritdoc />
    public IExpressionScope OpenScope(IExpressionHost host) => new JavaScriptScope(host, zone);
}
