using CaseFlow.Workflows.Expressions;
using Scriban;

namespace CaseFlow.Processes.Scripting;

/// <summary>Liquid by Scriban: <c>{{ Variables.Name }}</c>, <c>{{ Input.Name }}</c>, <c>{{ CorrelationId }}</c>. Always comes to a text.</summary>
/// <param name="zone">The zone that the <c>date</c> filter shows dates in.</param>
public sealed class LiquidLanguage(TimeZoneInfo zone) : IExpressionLanguage
{
    /// <inheritdoc />
    public string Name => "Liquid";

    /// <inheritdoc />
    public IPreparedExpression Prepare(string source)
    {
        var template = Template.ParseLiquid(source);
        return template.HasErrors
            ? throw new ExpressionException($"The template cannot be read: {template.Messages[0].Span.ToStringSimple()}: {template.Messages[0].Message}")
            : new LiquidTemplate(template);
    }

    /// <inheritdoc />
    public IExpressionScope OpenScope(IExpressionHost host) => new LiquidScope(host, zone);
}
