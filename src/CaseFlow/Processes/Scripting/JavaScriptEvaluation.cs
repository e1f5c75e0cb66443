using CaseFlow.Workflows.Expressions;
using Jint;
using Jint.Native;

namespace CaseFlow.Processes.Scripting;

/// <summary>One evaluation: only the helpers that the script names are bound, and what it changed in variables is written back at its end.</summary>
internal sealed class JavaScriptEvaluation : IDisposable
{
    private const string VariablesObject = "variables";

    private readonly IExpressionHost host;
    private readonly Engine engine;
    private readonly Dictionary<string, (JsValue Value, string Json)> objects = new(StringComparer.Ordinal);
    private JsObject? variables;
    private Dictionary<string, JsValue>? variablesBefore;

    public JavaScriptEvaluation(IExpressionHost host, TimeZoneInfo zone)
    {
        this.host = host;
        engine = new Engine(options => JavaScriptLimits.Apply(options, host.Now, zone));
    }

    public ScriptValue Run(JavaScriptProgram program)
    {
        foreach (var name in program.OutsideNames) Bind(name);
        var result = JavaScriptValues.FromScript(engine.Evaluate(program.Script));
        WriteBack();
        return result;
    }

    public void Dispose() => engine.Dispose();

    /// <summary>Reads a variable. Objects stay one and the same during the evaluation, so that a change through either name is seen through both.</summary>
    public JsValue ReadVariable(string name)
    {
        if (objects.TryGetValue(name, out var known)) return known.Value;
        if (!host.TryGetVariable(name, out var stored)) return JsValue.Null;
        var value = JavaScriptValues.ToScript(engine, stored);
        if (value is JsObject or JsArray) objects[name] = (value, stored.Json.GetRawText());
        return value;
    }

    public void WriteVariable(string name, JsValue value)
    {
        var stored = JavaScriptValues.FromScript(value);
        host.SetVariable(name, stored);
        objects.Remove(name);
        if (value is JsObject or JsArray) objects[name] = (value, stored.Json.GetRawText());
    }

    private void Bind(string name)
    {
        if (name == VariablesObject)
        {
            variables = new JsObject(engine);
            variablesBefore = new(StringComparer.Ordinal);
            foreach (var variable in host.VariableNames)
            {
                if (variablesBefore.ContainsKey(variable)) continue;
                var value = ReadVariable(variable);
                variablesBefore[variable] = value;
                variables.Set(variable, value);
            }

            engine.SetValue(name, variables);
        }
        else if (host.TryGetArgument(name, out var argument))
        {
            engine.SetValue(name, JavaScriptValues.ToScript(engine, argument));
        }
        else if (JavaScriptFunctions.Find(name, host, this, engine) is { } helper)
        {
            engine.SetValue(name, helper);
        }
    }

    private void WriteBack()
    {
        foreach (var (name, (value, before)) in objects.ToArray())
        {
            var now = JavaScriptValues.FromScript(value);
            if (now.Json.GetRawText() != before) host.SetVariable(name, now);
        }

        if (variables is null) return;
        foreach (var key in variables.GetOwnPropertyKeys())
        {
            var name = key.ToString();
            var value = variables.Get(key);
            if (!variablesBefore!.TryGetValue(name, out var before) || !ReferenceEquals(before, value))
                host.SetVariable(name, JavaScriptValues.FromScript(value));
        }
    }
}
