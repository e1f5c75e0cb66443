using CaseFlow.Processes.Scripting;

namespace CaseFlow.Workflows.Tests;

/// <summary>The interpreter as the product puts it together.</summary>
internal static class Engine
{
    public static readonly TimeZoneInfo Zone = TimeZoneInfo.FindSystemTimeZoneById("Asia/Shanghai");

    public static readonly WorkflowInterpreter Interpreter = new([new JavaScriptLanguage(Zone), new LiquidLanguage(Zone)], new CronosReader());
}
