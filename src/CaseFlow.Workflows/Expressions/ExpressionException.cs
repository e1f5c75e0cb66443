namespace CaseFlow.Workflows.Expressions;

/// <summary>A script could not be compiled or did not come to a value.</summary>
public sealed class ExpressionException : Exception
{
    /// <summary>Creates the exception.</summary>
    /// <param name="message">What went wrong and where, for the definition's author.</param>
    /// <param name="inner">The language's own exception, if any.</param>
    public ExpressionException(string message, Exception? inner = null)
        : base(message, inner)
    {
    }
}
