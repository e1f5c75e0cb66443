using System.Globalization;
using System.Text.Json;
using CaseFlow.Workflows.Expressions;
using Scriban;
using Scriban.Functions;
using Scriban.Runtime;
using Scriban.Syntax;

namespace CaseFlow.Processes.Scripting;

/// <summary>The templates of one burst.</summary>
internal sealed class LiquidScope(IExpressionHost host, TimeZoneInfo zone) : IExpressionScope
{
    private static readonly TimeSpan RegexTime = TimeSpan.FromMilliseconds(500);

    public ScriptValue Evaluate(IPreparedExpression expression)
    {
        var globals = new ScriptObject { ["Variables"] = Variables(), ["Input"] = Inputs() };
        globals["CorrelationId"] = host.CorrelationId;
        globals["WorkflowInstanceId"] = host.InstanceId;
        // Covers Scriban's own, which knows the machine's clock.
        globals.Import("date", Show);
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

    /// <summary>The <c>date</c> filter: an instant, or <c>now</c>, by a strftime pattern in the town's zone; what is no instant stays as it is.</summary>
    private string? Show(string? value, string? pattern)
    {
        var instant = value == "now" ? host.Now : DateTimeOffset.TryParse(value, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var read) ? read : (DateTimeOffset?)null;
        return instant is null ? value : new DateTimeFunctions().ToString(TimeZoneInfo.ConvertTime(instant.Value, zone).DateTime, pattern ?? "%Y-%m-%d %H:%M", CultureInfo.InvariantCulture);
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
