using CaseFlow.Workflows.Expressions;
using Cronos;

namespace CaseFlow.Processes.Scripting;

/// <summary>Reads cron expressions with Cronos, as Elsa does: six fields, seconds first, UTC.</summary>
public sealed class CronosReader : ICronReader
{
    /// <inheritdoc />
    public DateTimeOffset? Next(string expression, DateTimeOffset after)
    {
        try
        {
            var next = CronExpression.Parse(expression, CronFormat.IncludeSeconds).GetNextOccurrence(after.UtcDateTime);
            return next is { } utc ? new DateTimeOffset(utc, TimeSpan.Zero) : null;
        }
        catch (CronFormatException problem)
        {
            throw new ExpressionException($"'{expression}' is not a cron expression of six fields: {problem.Message}", problem);
        }
    }
}
