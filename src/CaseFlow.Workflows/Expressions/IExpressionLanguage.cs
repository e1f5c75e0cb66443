namespace CaseFlow.Workflows.Expressions;

/// <summary>A script language plugged into the interpreter from outside (JavaScript, Liquid).</summary>
public interface IExpressionLanguage
{
    /// <summary>The expression type's name in definitions, for example <c>JavaScript</c>.</summary>
    string Name { get; }

    /// <summary>Compiles a script once per definition version.</summary>
    /// <param name="source">The script.</param>
    /// <exception cref="ExpressionException">The script cannot be parsed; the message says where.</exception>
    IPreparedExpression Prepare(string source);

    /// <summary>Opens what is shared by all evaluations of one burst, for example a fresh engine.</summary>
    IExpressionScope OpenScope(IExpressionHost host);
}
