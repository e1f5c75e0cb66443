using Acornima.Ast;
using CaseFlow.Workflows.Expressions;
using Jint;

namespace CaseFlow.Processes.Scripting;

/// <summary>A parsed script, and the names that it takes from outside.</summary>
internal sealed class JavaScriptProgram(Prepared<Script> script) : IPreparedExpression
{
    public Prepared<Script> Script => script;

    public IReadOnlyList<string> OutsideNames { get; } = [.. script.ReferencedGlobals ?? throw new ArgumentException("Prepared without its outside names.", nameof(script))];
}
