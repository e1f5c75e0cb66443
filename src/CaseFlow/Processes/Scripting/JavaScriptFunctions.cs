using CaseFlow.Workflows.Expressions;
using Jint;
using Jint.Native;
using Jint.Runtime.Interop;

namespace CaseFlow.Processes.Scripting;

/// <summary>The functions that scripts may call, each made when a script names it.</summary>
internal static class JavaScriptFunctions
{
    private const string From = "From";

    /// <summary>The helper of that name, or null when there is none and the name is the script's own mistake.</summary>
    public static JsValue? Find(string name, IExpressionHost host, JavaScriptEvaluation evaluation, Engine engine)
    {
        var call = Fixed(name, host, evaluation, engine) ?? ForName(name, host, evaluation, engine);
        return call is null ? null : new ClrFunction(engine, name, (_, arguments) => call(arguments));
    }

    private static Func<JsValue[], JsValue>? Fixed(string name, IExpressionHost host, JavaScriptEvaluation evaluation, Engine engine) => name switch
    {
        "getVariable" => given => evaluation.ReadVariable(Text(given, 0)),
        "setVariable" => given => Do(() => evaluation.WriteVariable(Text(given, 0), At(given, 1))),
        "getInput" => given => host.TryGetInput(Text(given, 0), out var value) ? JavaScriptValues.ToScript(engine, value) : JsValue.Null,
        "getOutputFrom" => given => Output(host, engine, Text(given, 0), given.Length > 1 ? Text(given, 1) : "Result"),
        "getLastResult" => _ => JavaScriptValues.ToScript(engine, host.LastResult),
        "getWorkflowInstanceId" => _ => host.InstanceId,
        "getWorkflowDefinitionId" => _ => host.DefinitionId,
        "getWorkflowDefinitionVersion" => _ => host.DefinitionVersion,
        "getCorrelationId" => _ => TextOrNull(host.CorrelationId),
        "setCorrelationId" => given => Do(() => host.CorrelationId = TextAt(given, 0)),
        "getWorkflowInstanceName" => _ => TextOrNull(host.InstanceName),
        "setWorkflowInstanceName" => given => Do(() => host.InstanceName = TextAt(given, 0)),
        "toJson" => given => JavaScriptValues.ToJsonText(At(given, 0)),
        "isNullOrEmpty" => given => string.IsNullOrEmpty(TextAt(given, 0)),
        "isNullOrWhiteSpace" => given => string.IsNullOrWhiteSpace(TextAt(given, 0)),
        "newGuid" or "newGuidString" => _ => host.NewId(),
        _ => null,
    };

    /// <summary><c>getName</c> and <c>setName</c> of a variable, <c>getName</c> of an input, <c>getOutputFromActivity</c>.</summary>
    private static Func<JsValue[], JsValue>? ForName(string name, IExpressionHost host, JavaScriptEvaluation evaluation, Engine engine)
    {
        if (name.Length < 4) return null;
        var subject = name[3..];
        if (name.StartsWith("set", StringComparison.Ordinal) && host.TryGetVariable(subject, out _))
            return given => Do(() => evaluation.WriteVariable(subject, At(given, 0)));
        if (!name.StartsWith("get", StringComparison.Ordinal)) return null;
        if (host.TryGetVariable(subject, out _)) return _ => evaluation.ReadVariable(subject);
        if (host.TryGetArgument(subject, out var argument)) return _ => JavaScriptValues.ToScript(engine, argument);
        if (host.TryGetInput(subject, out var input)) return _ => JavaScriptValues.ToScript(engine, input);

        var from = subject.IndexOf(From, StringComparison.Ordinal);
        return from <= 0 || from + From.Length == subject.Length ? null : _ => Output(host, engine, subject[(from + From.Length)..], subject[..from]);
    }

    private static JsValue Output(IExpressionHost host, Engine engine, string activity, string output) =>
        host.TryGetActivityOutput(activity, output, out var value) ? JavaScriptValues.ToScript(engine, value) : JsValue.Null;

    private static JsValue Do(Action action)
    {
        action();
        return JsValue.Undefined;
    }

    private static JsValue At(JsValue[] given, int index) => index < given.Length ? given[index] : JsValue.Undefined;

    private static string Text(JsValue[] given, int index) => At(given, index).ToString();

    private static string? TextAt(JsValue[] given, int index) => At(given, index) is var value && (value.IsNull() || value.IsUndefined()) ? null : value.ToString();

    private static JsValue TextOrNull(string? text) => text is null ? JsValue.Null : text;
}
