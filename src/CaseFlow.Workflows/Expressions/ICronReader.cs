namespace CaseFlow.Workflows.Expressions;

/// <summary>Reads cron expressions of six fields, seconds first, in UTC; plugged in from outside.</summary>
public interface ICronReader
{
    /// <summary>Finds the first occurrence strictly after an instant.</summary>
    /// <returns>The occurrence, or null when there will be none.</returns>
    /// <exception cref="ExpressionException">The expression cannot be read.</exception>
    DateTimeOffset? Next(string expression, DateTimeOffset after);
}
