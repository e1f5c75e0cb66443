using System.Globalization;
using System.Text.Json;
using CaseFlow.Workflows.Expressions;
using Scriban;
using Scriban.Runtime;
using Scriban.Syntax;

namespace CaseFlow.Processes.Scripting;

/// <summary>The templates of one burst.</summary>
internal sealed class LiquidScope(IExpressionHost host) : IExpressionScope
{
    private static readonly TimeSpan RegexTime = TimeSpan.FromMilliseconds(500);

    public ScriptValue Evaluate(IPreparedExpression expression)
    {
        var globals = new ScriptObject { ["Variables"] = Variables(), ["Input"] = Inputs() };
        globals["CorrelationId"] = host.CorrelationId;
        globals["WorkflowInstanceId"] = host.InstanceId;
        var context = new LiquidTemplateContext { LoopLimit = 10_000, RecursiveLimit = 100, LimitToString = 1_000_000, RegexTimeOut = RegexTime };
        context.PushCulture(CultureInfo.InvariantCulture);
        context.PushGlobal(globals);
        try
        {
            return ScriptValue.Of(((LiquidTemplate)expression).Template.Render(context));
        }
        catch (ScriptRuntimeException problem)
        {
            throw new ExpressionException($"The template failed: {problem.Message}", problem);
        }
    }

    public void Dispose()
    {
    }

    private ScriptObject Variables()
    {
        var values = new ScriptObject();
        foreach (var name in host.VariableNames)
        {
            if (!values.Contains(name) && host.TryGetVariable(name, out var value)) values[name] = ToTemplate(value.Json);
        }

        return values;
    }

    private ScriptObject Inputs()
    {
        var values = new ScriptObject();
        foreach (var name in host.InputNames)
        {
            if (host.TryGetInput(name, out var value)) values[name] = ToTemplate(value.Json);
        }

        return values;
    }

    private static object? ToTemplate(JsonElement json)
    {
        switch (json.ValueKind)
        {
            case JsonValueKind.String:
                return json.GetString();
            case JsonValueKind.Number:
                return json.TryGetInt64(out var whole) ? whole : json.GetDouble();
            case JsonValueKind.True or JsonValueKind.False:
                return json.GetBoolean();
            case JsonValueKind.Array:
                return new ScriptArray(json.EnumerateArray().Select(ToTemplate));
            case JsonValueKind.Object:
                var members = new ScriptObject();
                foreach (var property in json.EnumerateObject()) members[property.Name] = ToTemplate(property.Value);
                return members;
            default:
                return null;
        }
    }
}
